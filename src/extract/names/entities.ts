import type { Entity, EntityType, Mention } from '../../model/entity.ts';
import type { Document } from '../../text/document.ts';
import { LONGEST_ACRONYM, hasHead, initialsOf } from './body-names.ts';
import type { Candidate } from './candidate.ts';
import { FullNames, MOST_OF_A_WORD } from './full-names.ts';
import type { Group } from './groups.ts';
import { isAdjective, knownType } from './known.ts';
import { COUNTRY_OF_NAME } from './lexicon/countries.ts';
import { SAME_ORGANIZATION } from './lexicon/organizations.ts';
import { ADDRESS } from './lexicon/titles.ts';
import { titleStart } from './title-start.ts';
import { type Gender, type PersonName, compatible, genderOf, parsePerson, standsFor, titleWords } from './person-names.ts';

/** A person of the document, as the register knows them. */
export interface Person {
  readonly id: string;
  name: PersonName;
  gender: Gender;
  /** Titles and roles as written, the fullest first met; lower case of all of them in `roleKeys`. */
  readonly roles: string[];
  /** Offset of the first mention. */
  readonly since: number;
  /** Index of the sentence that names the person last. */
  seen: number;
  /** The last name alone has meant this person, and could mean nobody else then. */
  bare: boolean;
  /** A last name of which nobody knows whose of several it is. */
  readonly unclear: boolean;
}

/** Where several bear a name, it means the one named in the nearest sentence, so many back at most. */
const NEAR = 3;

interface Draft {
  readonly id: string;
  name: string;
  readonly type: EntityType;
  role: string | null;
}

const SAME_KEY = new Map(SAME_ORGANIZATION.flatMap((names) => names.map((name) => [name, names[0]!] as const)));

/** The entities of one document while it is read. Holds state on purpose: ids follow the order of first mention. */
export class Register {
  readonly #document: Document;
  readonly #drafts: Draft[] = [];
  readonly #byId = new Map<string, Draft>();
  readonly #byKey = new Map<string, string>();
  readonly #byInitials = new Map<string, string>();
  readonly #acronyms = new Map<string, string>();
  readonly #people: Person[] = [];
  readonly #peopleByWord = new Map<string, Person[]>();
  readonly #personById = new Map<string, Person>();

  constructor(document: Document) {
    this.#document = document;
  }

  entities(): readonly Entity[] {
    return this.#drafts.map(({ id, name, type, role }) => ({ id, name, type, role }));
  }

  /** Null where nobody has the id. O(1). */
  entity(id: string): Entity | null {
    const draft = this.#byId.get(id);
    return draft ? { id, name: draft.name, type: draft.type, role: draft.role } : null;
  }

  /** The country that the document names; null where it does not. O(1). */
  country(name: string): Entity | null {
    const id = this.#byKey.get(`place ${COUNTRY_OF_NAME.get(name) ?? name}`);
    return id === undefined ? null : this.entity(id);
  }

  person(id: string): Person | null {
    return this.#personById.get(id) ?? null;
  }

  people(): readonly Person[] {
    return this.#people;
  }

  add(name: string, type: EntityType, role: string | null): string {
    const id = `e${this.#drafts.length + 1}`;
    const draft = { id, name, type, role };
    this.#drafts.push(draft);
    this.#byId.set(id, draft);
    return id;
  }

  /** Adds a title or role to a person; the first stays the entity's role unless a longer one that ends or begins with it comes. */
  addRole(id: string, role: string): void {
    const draft = this.#byId.get(id);
    const person = this.#personById.get(id);
    if (!draft || role === '') return;
    if (
      draft.role === null ||
      (ADDRESS.has(draft.role.toLowerCase().replace('.', '')) && !ADDRESS.has(role.toLowerCase().replace('.', ''))) ||
      (role.length > draft.role.length && role.toLowerCase().includes(draft.role.toLowerCase()) && role.length < 60)
    )
      draft.role = role;
    if (!person) return;
    const key = role.toLowerCase();
    if (!person.roles.includes(key)) person.roles.push(key);
    person.gender ??= genderOf(person.name, key.split(/[\s-]+/));
  }

  /** Names every candidate that names something: mentions in order. */
  name(candidates: readonly Candidate[], groups: ReadonlyMap<string, Group>): Mention[] {
    const fullNames = new FullNames(groups.values());
    const mentions: Mention[] = [];
    for (const candidate of candidates) {
      const group = groups.get(candidate.key)!;
      if (group.type === null) continue;
      const entity = group.type === 'person' ? this.#person(candidate, group, fullNames) : this.#thing(candidate, group.type);
      const { start, end } = this.#span(candidate);
      mentions.push({ start, end, entity, type: group.type, mention: 'name', rule: group.rule });
    }
    return mentions;
  }

  #span({ first, after }: Candidate): { readonly start: number; readonly end: number } {
    const { tokens } = this.#document;
    return { start: tokens.start[first]!, end: tokens.end[after - 1]! };
  }

  #text(candidate: Candidate): string {
    const { start, end } = this.#span(candidate);
    return this.#document.text.slice(start, end).replace(/\s+/g, ' ');
  }

  #person(candidate: Candidate, group: Group, fullNames: FullNames): string {
    const { tokens } = this.#document;
    const title = candidate.title;
    const titled = title ? titleWords(tokens, title.first, title.after) : [];
    let name = group.person ?? parsePerson(candidate.key);
    // The name's own "s" and another possessive behind it: the plural of a family, or a slip.
    if (name.last.endsWith('s') && tokens.lower(candidate.after) === "'s") {
      const stripped = parsePerson(candidate.key.slice(0, -1));
      if (fullNames.of(stripped) !== null) name = stripped;
    }
    const sentence = this.#document.sentenceAt(this.#span(candidate).start);
    const fits = this.#fits(name, titled);
    const known = fits.length > 1 ? this.#bearer(fits, name, titled, sentence) : (fits[0] ?? null);
    const unclear = known === null && fits.length > 1;
    const id = known?.id ?? this.#introduce(candidate, name, fullNames, titled, unclear);
    if (title) {
      const text = this.#document.text
        .slice(tokens.start[titleStart(tokens, title.first)], tokens.end[title.after - 1])
        .replace(/\s+/g, ' ');
      this.addRole(id, text);
    }
    const person = this.#personById.get(id)!;
    person.seen = sentence;
    person.bare ||= name.given === null && !unclear;
    // "The Notorious Anna Quorley" is a film: no article stands before a fuller name
    const titleOfWork = title === null && tokens.lower(candidate.first - 1) === 'the';
    if (name.words.length > person.name.words.length && !titleOfWork) {
      person.name = name;
      this.#index(person);
      this.#byId.get(id)!.name = this.#text(candidate);
    }
    person.gender ??= genderOf(person.name, titled);
    return id;
  }

  /** The persons of whom the name can be a further mention; none that a title forbids. */
  #fits(name: PersonName, titled: readonly string[]): readonly Person[] {
    const gender = genderOf({ words: [], last: '', given: null }, titled);
    const near = this.#peopleByWord.get(name.words.at(-1)!) ?? [];
    const others = name.words.length > 1 ? (this.#peopleByWord.get(name.words[0]!) ?? []) : [];
    return [...new Set([...near, ...others])].filter(
      (person) =>
        (gender === null || person.gender === null || person.gender === gender) &&
        (person.name.words.join(' ') === name.words.join(' ') ||
          (name.given !== null && compatible(name, person.name)) ||
          standsFor(name, person.name) ||
          (!person.unclear && standsFor(person.name, name))),
    );
  }

  /** Whom of several that it fits a name means; null where that is not clear. */
  #bearer(fits: readonly Person[], name: PersonName, titled: readonly string[], sentence: number): Person | null {
    const byLast = fits.filter((person) => person.name.last === name.last);
    // A full name is nobody else's short form where its own person is there.
    if (name.given !== null)
      return fits.find((person) => person.name.words.join(' ') === name.words.join(' ')) ?? byLast[0] ?? fits[0]!;
    const bearers = byLast.length > 0 ? byLast : fits;
    const title = titled.join(' ');
    const inOffice =
      title === '' || ADDRESS.has(title.replace('.', '')) ? [] : bearers.filter(({ roles }) => roles.includes(title));
    if (inOffice.length === 1) return inOffice[0]!;
    if (bearers.length === 1) return bearers[0]!;
    const last = Math.max(...bearers.map(({ seen }) => seen));
    const nearest = sentence - last > NEAR ? [] : bearers.filter(({ seen }) => seen === last);
    const usual = bearers.filter(({ bare, unclear }) => bare && !unclear);
    if (nearest.length === 1 && (usual.length !== 1 || usual[0] === nearest[0])) return nearest[0]!;
    if (nearest.length !== 1 && usual.length === 1 && (nearest.length === 0 || nearest.includes(usual[0]!))) return usual[0]!;
    return bearers.find(({ unclear }) => unclear) ?? null;
  }

  #introduce(candidate: Candidate, name: PersonName, fullNames: FullNames, titled: readonly string[], unclear: boolean): string {
    const id = this.add(this.#text(candidate), 'person', null);
    // A last name that comes before its full name ("Roe: …" in a headline) waits for it under its own word.
    const full = name.given === null && !unclear ? fullNames.of(name) : null;
    const gender = genderOf(full ?? name, titled);
    const { start } = this.#span(candidate);
    const person: Person = { id, name, gender, roles: [], since: start, seen: -1, bare: false, unclear };
    this.#people.push(person);
    this.#personById.set(id, person);
    this.#index(person);
    return id;
  }

  #index(person: Person): void {
    const { words } = person.name;
    for (const word of words.length > 3 ? words : [words[0]!, words.at(-1)!]) {
      const list = this.#peopleByWord.get(word) ?? [];
      if (list.length < MOST_OF_A_WORD && !list.includes(person)) list.push(person);
      this.#peopleByWord.set(word, list);
    }
  }

  #thing(candidate: Candidate, type: EntityType): string {
    const key = this.#thingKey(candidate.key, type);
    const { tokens } = this.#document;
    const initials = type === 'organization' ? initialsOf(key) : null;
    const isAcronym = type === 'organization' && candidate.after - candidate.first === 1 && key.length <= LONGEST_ACRONYM;
    const known =
      this.#byKey.get(`${type} ${key}`) ??
      (isAcronym ? this.#byInitials.get(key.replaceAll('.', '')) : undefined) ??
      (initials === null ? undefined : this.#acronyms.get(initials));
    const id = known ?? this.add(this.#text(candidate), type, null);
    if (known !== undefined) {
      this.#preferMixedCase(known, this.#text(candidate));
      // "ISF" before "Interior Security Forces": the long form is the fuller name
      const draft = this.#byId.get(known)!;
      if (initials !== null && draft.name.length <= LONGEST_ACRONYM) draft.name = this.#text(candidate);
    }
    if (!this.#byKey.has(`${type} ${key}`)) this.#byKey.set(`${type} ${key}`, id);
    if (type !== 'organization') return id;
    if (isAcronym && candidate.key === candidate.key.trim() && !this.#acronyms.has(key))
      this.#acronyms.set(key.replaceAll('.', ''), id);
    if (initials !== null && !this.#byInitials.has(initials)) this.#byInitials.set(initials, id);
    const first = key.split(' ')[0]!;
    if (
      first.length > 2 &&
      key.includes(' ') &&
      !this.#byKey.has(`${type} ${first}`) &&
      !isAdjective(first) &&
      knownType(first) !== 'place'
    )
      this.#byKey.set(`${type} ${first}`, id);
    // "Interior Security Forces (ISF)": the letters in brackets stand for the words before them
    if (tokens.word(candidate.after) === '(' && tokens.word(candidate.after + 2) === ')') {
      const letters = tokens.lower(candidate.after + 1);
      if (!this.#byKey.has(`${type} ${letters}`)) this.#byKey.set(`${type} ${letters}`, id);
    }
    return id;
  }

  /** "PORT QUORLEY" of a dateline is shown as "Port Quorley" once that is met. */
  #preferMixedCase(id: string, name: string): void {
    const draft = this.#byId.get(id)!;
    if (
      draft.name.length > LONGEST_ACRONYM &&
      draft.name === draft.name.toUpperCase() &&
      name !== name.toUpperCase() &&
      name.length === draft.name.length
    )
      draft.name = name;
  }

  /** The one body of the document whose name has this head noun ("the authority" for "Harbour Authority"); null if none or several. */
  bodyWithHead(head: string): string | null {
    const found = this.#drafts.filter(({ type, name }) => type === 'organization' && hasHead(name.toLowerCase(), head));
    return found.length === 1 ? found[0]!.id : null;
  }

  #thingKey(key: string, type: EntityType): string {
    const plain = key.startsWith('the ') ? key.slice(4) : key;
    if (type === 'place') return COUNTRY_OF_NAME.get(plain) ?? plain;
    return SAME_KEY.get(plain) ?? plain.replace(/^(?:u\.s\.|united states|american) /, 'us ');
  }
}
