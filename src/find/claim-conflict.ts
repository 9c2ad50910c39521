import type { PassingArticle } from '../align/pile.ts';
import type { Evidence } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';
import { claimsOf, type Claim } from './claims/claims.ts';
import { evidenceAt, placeName, quoted, wordsAt } from './promises/telling.ts';

const RULE = 'find/claim-conflict';
const MOST = 60;
/** More than this on either side is a phrase that everybody uses, not a claim. */
const MOST_CLAIMS = 12;

/** Two statements with the same words, one of which has a negation: they cannot both hold. */
export const claimConflict: Finder = {
  types: ['claim.conflict'],
  rules: [{ name: RULE, about: 'One article or speaker says a thing, another says the same with a negation.' }],
  start() {
    /** Words of a claim → who says it, and who denies it. */
    const said = new Map<string, Sides>();
    return {
      add(passing: PassingArticle) {
        for (const claim of claimsOf(passing)) {
          const sides = said.get(claim.words) ?? { yes: [], no: [] };
          const side = claim.negative ? sides.no : sides.yes;
          if (side.length <= MOST_CLAIMS) side.push(claim);
          if (side.length === 1) said.set(claim.words, sides);
        }
      },
      finish(_, pile) {
        const drafts: Draft[] = [];
        for (const { yes, no } of said.values()) {
          if (yes.length === 0 || no.length === 0 || yes.length > MOST_CLAIMS || no.length > MOST_CLAIMS) continue;
          const pair = apart(yes, no);
          if (!pair) continue;
          const [a, b] = pair.map((claim) => ({ claim, passing: pile.open(claim.article) })) as [Opened, Opened];
          if (!shareNames(a.passing, b.passing)) continue;
          const across = a.claim.article !== b.claim.article;
          drafts.push({
            type: 'claim.conflict',
            severity: across ? 'high' : 'medium',
            says: b.claim.denied ? `${told(a)} is denied: ${told(b)}.` : `${told(a)} and ${told(b)} cannot both hold.`,
            about: a.claim.article,
            evidence: evidence([...pair, ...yes, ...no]),
            rule: RULE,
            weight: yes.length + no.length,
          });
        }
        return drafts.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
      },
    };
  },
};

interface Sides {
  readonly yes: Claim[];
  readonly no: Claim[];
}

interface Opened {
  readonly claim: Claim;
  readonly passing: PassingArticle;
}

const told = ({ claim, passing }: Opened): string => `${quoted(wordsAt(passing, claim.pin))} (${placeName(passing)})`;

/** Whether both articles name somebody or something: claims of two stories are none of one. */
function shareNames(a: PassingArticle, b: PassingArticle): boolean {
  const names = ({ record }: PassingArticle): string[] =>
    record.entities.filter(({ type }) => type !== 'other').map(({ name }) => name.toLowerCase());
  const known = new Set(names(a));
  return known.size === 0 || names(b).some((name) => known.has(name));
}

/** Two that stand in different articles, or else in different sentences; what holds at one time need not hold at another. */
function apart(yes: readonly Claim[], no: readonly Claim[]): readonly [Claim, Claim] | null {
  let near: readonly [Claim, Claim] | null = null;
  for (const a of yes) {
    for (const b of no) {
      if (!(a.past && b.past) && (a.day === null || a.day !== b.day)) continue;
      if (a.article !== b.article) return [a, b];
      if (a.sentence !== b.sentence) near ??= [a, b];
    }
  }
  return near;
}

function evidence(claims: readonly Claim[]): Evidence[] {
  const seen = new Set<string>();
  const result: Evidence[] = [];
  for (const { article, pin } of claims) {
    const key = `${article}:${pin.in ?? ''}${pin.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(evidenceAt(article, pin));
  }
  return result.slice(0, 12);
}
