import type { PassingArticle, Pile } from '../align/pile.ts';
import { wordsOf } from '../align/threads/words.ts';
import type { Evidence } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';
import { claimsOf, type Claim } from './claims/claims.ts';
import { evidenceAt, placeName, quoted, wordsAt } from './promises/telling.ts';

const RULE = 'find/claim-conflict';
const MOST = 60;
/** More than this on either side is a phrase that everybody uses, not a claim. */
const MOST_CLAIMS = 12;

/** So many candidates for each finding that is shown are opened; the rest have fewer words for them. */
const MOST_OPENED = 4 * MOST;

/** Two statements with the same words, one of which has a negation: they cannot both hold. */
export const claimConflict: Finder = {
  types: ['claim.conflict'],
  rules: [{ name: RULE, about: 'One article or speaker says a thing, another says the same with a negation.' }],
  start() {
    // Of every claim of the pile only three numbers stay: what cannot be matched is never read again.
    const ids: string[] = [];
    const prints: number[] = [];
    const places: number[] = [];
    return {
      add(passing: PassingArticle) {
        for (const { words, negative } of claimsOf(passing)) {
          prints.push(printOf(words));
          places.push(2 * ids.length + (negative ? 1 : 0));
        }
        ids.push(passing.record.article.id);
      },
      finish(_, pile) {
        const drafts: Draft[] = [];
        for (const { print, articles } of candidates(prints, places).slice(0, MOST_OPENED)) {
          if (drafts.length >= MOST) break;
          const draft = draftOf(
            print,
            articles.map((at) => ids[at]!),
            pile,
          );
          if (draft) drafts.push(draft);
        }
        return drafts;
      },
    };
  },
};

/** A claim that is made and denied. */
interface Candidate {
  readonly print: number;
  /** How often it is made or denied. */
  readonly weight: number;
  /** By position, in order. */
  readonly articles: readonly number[];
}

/** Those with both sides, most often told first. O(n log n) in the number of claims. */
function candidates(prints: readonly number[], places: readonly number[]): Candidate[] {
  const order = Uint32Array.from(prints.keys()).sort((a, b) => prints[a]! - prints[b]! || a - b);
  const found: Candidate[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const print = prints[order[from]!]!;
    let no = 0;
    for (to = from; to < order.length && prints[order[to]!] === print; to++) no += places[order[to]!]! % 2;
    const yes = to - from - no;
    if (yes === 0 || no === 0 || yes > MOST_CLAIMS || no > MOST_CLAIMS) continue;
    const articles = [...new Set([...order.subarray(from, to)].map((i) => places[i]! >> 1))];
    found.push({ print, weight: to - from, articles });
  }
  return found.sort((a, b) => b.weight - a.weight || a.articles[0]! - b.articles[0]! || a.print - b.print);
}

function draftOf(print: number, articles: readonly string[], pile: Pile): Draft | null {
  const found = articles.flatMap((id): Opened[] => {
    const passing = pile.open(id);
    return claimsOf(passing)
      .filter(({ words }) => printOf(words) === print)
      .map((claim) => ({ claim, passing }));
  });
  const opened = found.filter(({ claim }) => claim.words === found[0]!.claim.words);
  const yes = opened.filter(({ claim }) => !claim.negative);
  const no = opened.filter(({ claim }) => claim.negative);
  const pair = apart(yes, no);
  if (!pair) return null;
  const [a, b] = pair;
  return {
    type: 'claim.conflict',
    severity: a.claim.article !== b.claim.article ? 'high' : 'medium',
    says: b.claim.denied ? `${told(a)} is denied: ${told(b)}.` : `${told(a)} and ${told(b)} cannot both hold.`,
    about: a.claim.article,
    evidence: evidence([...pair, ...yes, ...no]),
    rule: RULE,
    weight: opened.length,
  };
}

interface Opened {
  readonly claim: Claim;
  readonly passing: PassingArticle;
}

const told = ({ claim, passing }: Opened): string => `${quoted(wordsAt(passing, claim.pin))} (${placeName(passing)})`;

/** Whether both articles name somebody or something, by a word of the name at least: claims of two stories are none of one. */
function shareNames(a: PassingArticle, b: PassingArticle): boolean {
  const known = nameWords(a);
  const others = nameWords(b);
  if (known.size === 0 || others.size === 0) return true;
  for (const word of others) if (known.has(word)) return true;
  return false;
}

const nameWords = ({ record }: PassingArticle): Set<string> =>
  new Set(record.entities.flatMap(({ name, type }) => (type === 'other' ? [] : wordsOf(name).things)));

/** Two that stand in different articles, or else in different sentences; what holds at one time need not hold at another. */
function apart(yes: readonly Opened[], no: readonly Opened[]): readonly [Opened, Opened] | null {
  let near: readonly [Opened, Opened] | null = null;
  for (const one of yes) {
    for (const other of no) {
      const [a, b] = [one.claim, other.claim];
      if (!(a.past && b.past) && (a.day === null || a.day !== b.day)) continue;
      if (a.article !== b.article && shareNames(one.passing, other.passing)) return [one, other];
      if (a.article === b.article && a.sentence !== b.sentence) near ??= [one, other];
    }
  }
  return near;
}

/** FNV-1a, twice with different seeds and factors, as one number below 2^53: of a million claims, two meet by chance in one pile of ten thousand. */
function printOf(words: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}

function evidence(opened: readonly Opened[]): Evidence[] {
  const seen = new Set<string>();
  const result: Evidence[] = [];
  for (const {
    claim: { article, pin },
  } of opened) {
    const key = `${article}:${pin.in ?? ''}${pin.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(evidenceAt(article, pin));
  }
  return result.slice(0, 12);
}
