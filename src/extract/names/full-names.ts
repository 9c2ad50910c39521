import type { Group } from './groups.ts';
import { type PersonName, compatible, standsFor } from './person-names.ts';

/** So many persons of one article may share a word of their names; the rest is not looked up, so that work stays linear. */
export const MOST_OF_A_WORD = 50;

/** The full names of a document by their words. */
export class FullNames {
  readonly #byWord = new Map<string, PersonName[]>();

  constructor(groups: Iterable<Group>) {
    for (const { type, person } of groups) {
      if (type !== 'person' || person === null || person.given === null) continue;
      for (const word of new Set(person.words)) {
        const list = this.#byWord.get(word) ?? [];
        if (list.length < MOST_OF_A_WORD) list.push(person);
        this.#byWord.set(word, list);
      }
    }
  }

  /** The first full name that the name shortens or spells otherwise; null if none. */
  of(name: PersonName): PersonName | null {
    const list = this.#byWord.get(name.words.at(-1)!) ?? [];
    return list.find((full) => standsFor(name, full) || compatible(name, full)) ?? null;
  }
}
