import type { EntityType } from '../src/model/entity.ts';
import { findCast } from '../src/extract/names/cast.ts';
import { makeDocument } from '../src/text/document.ts';
import { articleOf } from './article.ts';
import { marked } from './marked.ts';

const LETTERS: Readonly<Record<EntityType, string>> = { person: 'p', organization: 'o', place: 'l', other: 'x' };

/**
 * What a case marks and what the cast finds, one line a mention: `p1 Jane Roe`. A mark is "[[p1|Jane Roe]]": p person, o
 * organization, l place, x other; the number tells entities apart, in order of first mention; "p1r" is a role, "p1n" a pronoun.
 */
export function namesOf(source: string): { readonly expected: string[]; readonly found: string[] } {
  const { text, spans } = marked(source);
  const cast = findCast(makeDocument(articleOf(text)));
  const numbers = new Map<string, number>();
  const number = (entity: string): number => numbers.get(entity) ?? numbers.set(entity, numbers.size + 1).size;
  return {
    expected: spans.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`),
    found: cast
      .mentions()
      .map(
        ({ start, end, type, entity, mention }) =>
          `${LETTERS[type]}${number(entity)}${{ name: '', role: 'r', pronoun: 'n' }[mention]} ${text.slice(start, end)}`,
      ),
  };
}
