import type { Entity, Mention } from '../../model/entity.ts';
import { type Span, bySpan, contains } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import { findBodies } from './bodies.ts';
import type { Candidate } from './candidate.ts';
import { Register } from './entities.ts';
import { decideGroups } from './groups.ts';
import { type NamesOfReport, namesOfReport, readHeadline } from './headlines.ts';
import { COLLECTIVES } from './lexicon/collectives.ts';
import { lineStyle } from './lines.ts';
import { findPronouns } from './pronouns.ts';
import { readRoles } from './role-text.ts';
import { findRoles } from './roles.ts';
import { findRuns } from './runs.ts';
import { cutRun } from './segments.ts';
import { shapesOf } from './shapes.ts';

/** Who and what an article names, and where. */
export interface Cast {
  /** In order of first mention: e1, e2, … */
  entities(): readonly Entity[];
  /** The entity of an id; null if none. O(1). */
  entity(id: string): Entity | null;
  /** The country of a name in lower case, by whatever name the article calls it; null if none. O(1). */
  country(name: string): Entity | null;
  /** In order of reading; they do not overlap. */
  mentions(): readonly Mention[];
  /** The mention that covers the offset; null if none. O(log n). */
  mentionAt(offset: number): Mention | null;
  /** The mentions that lie wholly or partly in the span, in order. */
  mentionsIn(span: Span): readonly Mention[];
  /**
   * The entity for words that speak or act without being a name ("both delegations", "officials", "the joint statement"). The same
   * words give the same entity: type `other`, named by its words. Where the span is a mention already, that one's entity.
   */
  party(span: Span): string;
}

/** Finds the names of a document and joins those that name the same. O(tokens) with small constants. */
export function findCast(document: Document): Cast {
  const { tokens } = document;
  const shapes = shapesOf(tokens);
  const headlines: { readonly index: number; readonly capitals: boolean }[] = [];
  const candidates: Candidate[] = [];
  document.sentences.forEach((sentence, index) => {
    const style = lineStyle(document, sentence, shapes);
    if (style !== 'prose') headlines.push({ index, capitals: style === 'capitals' });
    else
      for (const run of findRuns(tokens, shapes, sentence.first, sentence.after)) {
        const cut = cutRun(tokens, shapes, run, sentence.first, false);
        for (const candidate of cut) candidates.push(candidate);
      }
  });
  let groups = decideGroups(document, shapes, candidates);
  if (headlines.length > 0) {
    const names: NamesOfReport = namesOfReport(document, groups);
    const more = headlines.flatMap(({ index, capitals }) =>
      readHeadline(document, document.sentences[index]!, shapes, names, capitals),
    );
    if (more.length > 0) {
      candidates.push(...more);
      candidates.sort((a, b) => a.first - b.first);
      groups = decideGroups(document, shapes, candidates);
    }
  }
  const register = new Register(document);
  const named = register.name(candidates, groups);
  readRoles(document, register, named);
  const withRoles = [...named, ...findRoles(document, register, named), ...findBodies(document, register, named)].sort(bySpan);
  const all = [...withRoles, ...findPronouns(document, register, withRoles)].sort(bySpan);
  return makeCast(document, register, all);
}

function makeCast(document: Document, register: Register, mentions: readonly Mention[]): Cast {
  const parties = new Map<string, string>();
  const firstEndingAfter = (offset: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const mentionsIn = (span: Span): Mention[] => {
    const found: Mention[] = [];
    for (let i = firstEndingAfter(span.start); i < mentions.length && mentions[i]!.start < span.end; i++)
      found.push(mentions[i]!);
    return found;
  };
  return {
    entities: () => register.entities(),
    entity: (id) => register.entity(id),
    country: (name) => register.country(name),
    mentions: () => mentions,
    mentionAt(offset) {
      const mention = mentions[firstEndingAfter(offset)];
      return mention && mention.start <= offset ? mention : null;
    },
    mentionsIn,
    party(span) {
      const inside = mentionsIn(span).filter((mention) => contains(span, mention) || contains(mention, span));
      const standing = partyMention(document.text, span, inside);
      if (standing) return standing.entity;
      // "[Roe]'s office" from behind the name on: what is left names the party
      const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(LEADING_POSSESSIVE, '').trim();
      const key = words.toLowerCase().replace(/^(?:the|a|an|both|some|its|their|his|her) /, '');
      const known = parties.get(key);
      if (known !== undefined) return known;
      const head = key.split(JOINTS)[0]!.split(' ').at(-1) ?? '';
      const body = key === head && COLLECTIVES.has(head) ? register.bodyWithHead(head) : null;
      if (body !== null) {
        parties.set(key, body);
        return body;
      }
      const id = register.add(words, COLLECTIVES.has(head) ? 'organization' : 'other', null);
      parties.set(key, id);
      return id;
    },
  };
}

const LEADING_POSSESSIVE = /^ ?(?:['’]s?\b|['’]) ?/i;

/** Words behind which the head noun of a phrase does not stand. */
const JOINTS = / (?:of|for|in|at|from|by|on|with|to|who|which|that) /;

/**
 * The mention that the span amounts to: it covers all but an article and a title ("acting Defence Secretary, Jane Roe,"), or begins
 * the span before a comma ("Jane Roe, a spokeswoman"). "Ministry officials" amounts to no mention.
 */
function partyMention(text: string, span: Span, inside: readonly Mention[]): Mention | null {
  for (const mention of inside) {
    if (mention.start <= span.start && mention.end >= span.end) return mention;
    const before = text.slice(span.start, mention.start).trim();
    const behind = text.slice(mention.end, span.end).trim();
    const closes = behind === '' || /^[,.;:)]/.test(behind);
    if (!closes) continue;
    if (before === '' || /^(?:the|a|an)$/i.test(before)) return mention;
    const beside = inside.some((other) => other.type === 'person' && other.start < mention.start);
    if (mention.type === 'person' && !isAnother(before, beside)) return mention;
  }
  return null;
}

/**
 * Whether the words before a name make the phrase somebody else, or several: "a lawyer for", "the widow of Mayor", "Jane Roe and".
 * What stands before a comma says who the one behind it is: "the head of the agency, Jane Roe".
 */
function isAnother(before: string, beside: boolean): boolean {
  const last = before.slice(before.lastIndexOf(',') + 1).trim();
  const words = last.toLowerCase().split(/\s+/);
  if (words.at(-1) === 'and' || words.at(-1) === 'or') return true;
  if (beside && words.some((word) => word === 'and' || word === 'or')) return true;
  const tie = words.findIndex((word) => TIES.has(word));
  if (tie < 0) return false;
  return tie === words.length - 1 || DETERMINED.has(words[0]!) || words[tie - 1]?.endsWith('s') === true;
}

const TIES = new Set(['of', 'for', 'to', 'from', 'with', 'by', 'against', 'behind', 'near', 'at']);
const DETERMINED = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'another', 'one', 'some']);
