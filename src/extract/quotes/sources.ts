import { openingOf, type Page, type Period } from './page.ts';
import { isLower } from '../../text/characters.ts';
import { Kind } from '../../text/tokens.ts';
import { KIN, ROLE_NOUNS } from '../names/lexicon/role-nouns.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts';
import { personIn, spanOf, speakerOf, wholeName } from './speakers.ts';
import { PRONOUN_SUBJECTS, SUBORDINATORS, TIME_WORDS } from './words.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** Who speaks, by the words that say so: tokens `first` to `after`, with its apposition. */
export interface Source {
  readonly first: number;
  readonly after: number;
  /** Entity id; null where it is not clear. */
  readonly speaker: string | null;
}

/** A name with two descriptions and an age has four commas. */
const MOST_COMMAS = 5;

/** Spelt out: "the Harrow Sun said" tells no day. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;

/** The subject that stands before the verb at token `verb`. O(1): looks back a bounded number of tokens. */
export function sourceBefore(page: Page, period: Period, verb: number): Source | null {
  const { tokens, document } = page;
  let end = verb;
  if (tokens.lower(verb - 1) === 'also' && tokens.word(verb - 2) === ',') end--;
  const skips = (i: number): boolean =>
    /^(?:himself|herself|itself|themselves)$/.test(tokens.lower(i)) || (document.tag(i) === 'ADV' && !isPronoun(page, i));
  while (end > period.first && skips(end - 1)) end--;
  // "Harrow today announced", "Harrow Corp Monday said"
  const named = page.cast.mentionAt(tokens.start[end - 1]!)?.mention === 'name';
  const behind = tokens.lower(end - 2) === 'on' ? end - 3 : end - 2;
  const day = !named && DAY.test(tokens.lower(end - 1)) && /^(?:NOUN|PROPN)$/.test(document.tag(behind));
  if (day && behind >= period.first) end = behind + 1;
  if (end <= period.first) return null;
  const mark = tokens.word(end - 1);
  if (mark === ',' || mark === '—' || mark === '–' || mark === '--') return apposedBefore(page, period, end - 1);
  const found = phraseBefore(page, end, period.first);
  if (!found) return null;
  // "the rules that critics say …"
  const relative =
    found.after - found.first > 1 && /^(?:that|which)$/.test(tokens.lower(found.first)) && found.first > period.first;
  const phrase = relative ? { ...found, first: found.first + 1, core: Math.max(found.core, found.first + 2) } : found;
  if (tokens.lower(phrase.first) === 'who') {
    if (phrase.after - phrase.first === 1) return relativeSource(page, period, phrase);
    // "Jane Roe who lives with her son Max said"
    const subject = phraseBefore(page, phrase.first, period.first);
    return subject && { first: subject.first, after: phrase.after, speaker: speakerOf(page, subject) };
  }
  const before = phrase.first - 1;
  if (before >= period.first && !SUBORDINATORS.has(tokens.lower(before))) {
    if (/^(?:who|which|that)$/.test(tokens.lower(before)) && document.tag(phrase.first) !== 'DET') {
      return { first: phrase.first, after: phrase.after, speaker: speakerOf(page, phrase) };
    }
    const verbBefore = document.tag(before) === 'VERB' || document.tag(before) === 'AUX' || document.tag(before) === 'ADP';
    if (document.tag(before) === 'ADP') {
      const name = nameAtEnd(page, phrase);
      if (name) return name;
      const close = closeTo(page, period, before, phrase);
      if (close) return close;
    }
    if (verbBefore && !REPORTING_VERBS.has(tokens.lower(before))) return clauseSubject(page, period, before, phrase);
    const wider = describedBefore(page, period, phrase);
    if (wider) return wider;
  }
  return { first: phrase.first, after: phrase.after, speaker: speakerOf(page, phrase) };
}

/** "At one point Smith said": the name alone is the subject. */
function nameAtEnd(page: Page, phrase: Phrase): Source | null {
  const span = spanOf(page, phrase);
  const name = page.cast
    .mentionsIn(span)
    .find(({ end, mention, type }) => end === span.end && mention === 'name' && type === 'person');
  if (!name || KIN.has(page.tokens.lower(page.tokens.at(name.start) - 1))) return null;
  return { first: page.tokens.at(name.start), after: phrase.after, speaker: name.entity };
}

/** "Smith, who said": who is spoken of just before. */
function relativeSource(page: Page, period: Period, who: Phrase): Source {
  const end = page.tokens.word(who.first - 1) === ',' ? who.first - 1 : who.first;
  const phrase = phraseBefore(page, end, period.first);
  return { first: who.first, after: who.after, speaker: phrase ? speakerOf(page, phrase) : null };
}

/** Adjectives and participles behind a noun that say how somebody knows. */
const CLOSE = new Set('familiar close briefed involved acquainted privy present knowledgeable informed'.split(' '));

/** "A person familiar with the matter said" */
function closeTo(page: Page, period: Period, preposition: number, object: Phrase): Source | null {
  if (!CLOSE.has(page.tokens.lower(preposition - 1))) return null;
  const phrase = phraseBefore(page, preposition - 1, period.first);
  if (!phrase) return null;
  const after = object.after;
  return {
    first: phrase.first,
    after,
    speaker: personIn(page, phrase) ?? page.cast.party(spanOf(page, { first: phrase.first, after })),
  };
}

/** A noun phrase before the verb that is the object of another one: "A man who shot the guard said", "Officials briefed on the talks said". */
function clauseSubject(page: Page, period: Period, verb: number, object: Phrase): Source | null {
  const { tokens, document } = page;
  let k = verb;
  for (; k > period.first && k > verb - 12; k--) {
    if (page.regionOf(k) >= 0) return null;
    const word = tokens.lower(k);
    const participle = document.tag(k) === 'VERB' && (/(?:ing|ed)$/.test(word) || tokens.lower(k + 1) === 'by');
    if (word === 'who' || (participle && document.tag(k - 1) === 'NOUN')) {
      const phrase = phraseBefore(page, k, period.first);
      if (!phrase) return null;
      return { first: phrase.first, after: object.after, speaker: speakerOf(page, phrase) };
    }
    if (/^[,;:]$/.test(word)) break;
  }
  return document.tag(verb) === 'ADP' ? { first: object.first, after: object.after, speaker: null } : null;
}

/** "Thomas Hill, a spokesman said": the comma behind the description is missing. */
function describedBefore(page: Page, period: Period, phrase: Phrase): Source | null {
  const { tokens } = page;
  const titled = titledBefore(page, period, phrase);
  if (titled) return titled;
  if (tokens.word(phrase.first - 1) !== ',') return null;
  const described = page.document.tag(phrase.first) === 'NOUN' && isLower(tokens.word(phrase.first)[0]!);
  if (!described && !/^(?:a|an|the|its|his|her)$/.test(tokens.lower(phrase.first))) return null;
  const named = phraseBefore(page, phrase.first - 1, period.first);
  if (!named || !isBoundary(page, period, named.first)) return null;
  const name = personIn(page, named);
  return name === null || personIn(page, phrase) !== null ? null : { first: named.first, after: phrase.after, speaker: name };
}

/** Words of an office behind a name. */
const LONGEST_OFFICE = 8;

/**
 * "Jane Roe, head writer and producer says", "Jane Roe, Controller, Harbour Office says": an office and its body, the comma behind
 * them missing. Only where the name opens the sentence, and no article or verb of another clause stands in what follows.
 */
function titledBefore(page: Page, period: Period, phrase: Phrase): Source | null {
  const { tokens, document, cast } = page;
  const joint = tokens.lower(phrase.first - 1);
  const names = cast.mentionsIn(spanOf(page, phrase)).filter(({ mention }) => mention === 'name');
  const body = joint === ',' && names.length > 0 && names.every(({ type }) => type === 'organization') && !isList(page, phrase);
  const office = joint === 'and' && isLower(tokens.word(phrase.first)[0]!) && ROLE_NOUNS.has(tokens.lower(phrase.after - 1));
  if (!body && !office) return null;
  let comma = -1;
  for (let i = phrase.first - 1; i > period.first && i >= phrase.first - LONGEST_OFFICE; i--) {
    if (page.regionOf(i) >= 0) return null;
    if (tokens.word(i) === ',') comma = i;
    const name = cast.mentionAt(tokens.start[i]!);
    if (name?.type === 'person' && name.mention === 'name') break;
    if (/^(?:AUX|DET|PRON|SCONJ)$/.test(document.tag(i))) return null;
  }
  if (comma < 0) return null;
  const named = phraseBefore(page, comma, period.first);
  const speaker = named && named.first === period.first ? personIn(page, named) : null;
  return named && speaker !== null ? { first: named.first, after: phrase.after, speaker } : null;
}

function isList(page: Page, { first, after }: Phrase): boolean {
  for (let i = first; i < after; i++) if (page.tokens.lower(i) === 'and') return true;
  return false;
}

/** "Jane Roe, 45, a baker from Leeds, said": the name before its descriptions. `comma` is the last of the commas. */
function apposedBefore(page: Page, period: Period, comma: number): Source | null {
  const { tokens } = page;
  const segments: Phrase[] = [];
  let end = comma;
  for (let n = 0; n < MOST_COMMAS; n++) {
    const start = commaBefore(page, period, end);
    if (start < 0) break;
    const relative = isRelative(page, start + 1, end);
    const participle = /(?:ing|ed)$/.test(tokens.lower(start + 1));
    if (!relative && !participle && hasFiniteVerb(page, start + 1, end)) break;
    segments.push({ first: start + 1, after: end, core: end });
    const phrase = phraseBefore(page, start, period.first);
    if (phrase && isSubjectLike(page, phrase) && isBoundary(page, period, phrase.first)) {
      const wholly = isInsertion(page, phrase) ? namedLeftOf(page, period, phrase.first - 1) : null;
      if (wholly) return { first: wholly.first, after: comma, speaker: wholly.speaker };
      const described = unnamedBefore(page, period, phrase);
      if (described) return { first: described.first, after: comma, speaker: speakerOf(page, described) };
      // "Jane Roe, a doctor at a clinic in Riga, Brell district, said"
      const wider = describedBefore(page, period, phrase);
      if (wider) return { first: wider.first, after: comma, speaker: wider.speaker };
      const speaker =
        personIn(page, phrase) ??
        segments
          .map((one) => wholeName(page, one, isNamed(page, phrase) || phrase.core < phrase.after ? 'person' : null))
          .find((one) => one !== null);
      const first = speaker === undefined || speaker === null ? phrase.first : (roleLeftOf(page, period, phrase) ?? phrase.first);
      return { first, after: comma, speaker: speaker ?? speakerOf(page, phrase) };
    }
    end = start;
  }
  const phrase = phraseBefore(page, comma, period.first);
  if (!phrase || (phrase.first !== period.first && phrase.first !== openingOf(page, period)) || !isSubjectLike(page, phrase))
    return null;
  return { first: phrase.first, after: phrase.after, speaker: speakerOf(page, phrase) };
}

/**
 * "An employee of another business, Vane Corp, which …, said": the body named behind the comma explains the words before it, whose
 * noun is the one who speaks. Null where the name is a person's, or no noun for a person opens the sentence.
 */
function unnamedBefore(page: Page, period: Period, name: Phrase): Phrase | null {
  const { tokens } = page;
  if (tokens.word(name.first - 1) !== ',' || personIn(page, name) !== null) return null;
  const phrase = phraseBefore(page, name.first - 1, period.first);
  if (!phrase || phrase.core === phrase.after || !isBoundary(page, period, phrase.first)) return null;
  // Behind a comma it describes somebody itself: "Jane Roe, a doctor at a clinic in Riga, Brell district, said".
  const described = tokens.word(phrase.first - 1) === ',' && page.regionOf(phrase.first - 2) < 0;
  if (described || !/^(?:a|an|one|another|the)$/.test(tokens.lower(phrase.first))) return null;
  return ROLE_NOUNS.has(tokens.lower(phrase.core - 1)) ? phrase : null;
}

/** "a baker", "her neighbour", "head of sales" between commas: it describes somebody, or is the subject itself. */
function isInsertion(page: Page, { first }: Phrase): boolean {
  if (page.tokens.word(first - 1) !== ',' || page.regionOf(first - 2) >= 0) return false;
  const word = page.tokens.word(first);
  return /^(?:a|an|the|its|his|her|their)$/.test(word) || (/^(?:NOUN|ADJ)$/.test(page.document.tag(first)) && isLower(word[0]!));
}

/** "“…,” the agency's director, Jane Roe, who …": the first token of the role that opens the clause before a name; null if none. */
function roleLeftOf(page: Page, period: Period, name: Phrase): number | null {
  if (page.tokens.word(name.first - 1) !== ',' || page.regionOf(name.first - 2) >= 0) return null;
  const role = phraseBefore(page, name.first - 1, period.first);
  if (!role || personIn(page, role) !== null || !ROLE_NOUNS.has(page.tokens.lower(role.core - 1))) return null;
  const opens = role.first <= period.first || page.regionOf(role.first - 1) >= 0;
  return opens ? role.first : null;
}

/** Whose descriptions stand before the comma: the name left of them, over an age and other insertions; null where none stands there. */
function namedLeftOf(page: Page, period: Period, comma: number): Source | null {
  let end = comma;
  for (let n = 0; n < MOST_COMMAS; n++) {
    const phrase = phraseBefore(page, end, period.first);
    if (!phrase || !isBoundary(page, period, phrase.first)) return null;
    const speaker = personIn(page, phrase);
    if (speaker !== null) return { first: phrase.first, after: comma, speaker };
    const passes = page.tokens.kind[phrase.first] === Kind.NUMBER || isInsertion(page, phrase);
    if (!passes || page.tokens.word(phrase.first - 1) !== ',') return null;
    end = phrase.first - 1;
  }
  return null;
}

/** "who joined in May", "an airline which was sold": the finite verb in it is not the sentence's. */
function isRelative(page: Page, first: number, after: number): boolean {
  for (let i = first; i < after && i < first + 8; i++) {
    if (/^(?:who|whose|which|where|that)$/.test(page.tokens.lower(i))) return true;
    if (page.document.tag(i) === 'VERB' || page.document.tag(i) === 'AUX') return false;
  }
  return false;
}

/** Whether a name ends the core of the phrase: it needs no other one. */
function isNamed(page: Page, phrase: Phrase): boolean {
  const span = spanOf(page, { first: phrase.first, after: phrase.core });
  return page.cast.mentionsIn(span).some(({ end, mention }) => end === span.end && mention === 'name');
}

function commaBefore(page: Page, period: Period, end: number): number {
  for (let i = end - 1; i > period.first && i > end - 30; i--) {
    if (page.regionOf(i) >= 0 && period.within < 0) return -1;
    const word = page.tokens.word(i);
    if (word === ',' || word === '—' || word === '–' || word === '--') return i;
  }
  return -1;
}

const isSubjectLike = (page: Page, { first, after }: Phrase): boolean =>
  Array.from({ length: after - first }, (_, k) => first + k).some((i) => /^(?:NOUN|PROPN|PRON)$/.test(page.document.tag(i))) &&
  !TIME_WORDS.has(page.tokens.lower(after - 1));

/** Whether a clause may begin at the token. */
function isBoundary(page: Page, period: Period, first: number): boolean {
  if (first <= period.first) return true;
  if (page.regionOf(first - 1) >= 0 && period.within < 0) return true;
  const tag = page.document.tag(first - 1);
  return tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ' || tag === 'ADV' || page.tokens.kind[first - 1] === 3;
}

/** "…, said Jane Roe, a Navy spokeswoman": the subject behind the verb, up to `limit`. */
export function sourceAfter(page: Page, first: number, limit: number, open: boolean): Source | null {
  const { tokens } = page;
  const phrase = phraseAfter(page, first, limit);
  if (!phrase) return null;
  if (/^(?:that|this|so|what|there)$/.test(tokens.lower(first))) return null;
  const titled = open ? null : titledPerson(page, phrase, limit);
  if (titled) return titled;
  let after = phrase.after;
  let speaker = personIn(page, phrase);
  for (let n = 0; n < MOST_COMMAS && tokens.word(after) === ','; n++) {
    const end = segmentEnd(page, after + 1, limit);
    if (end < 0 || end === after + 1) break;
    const ends = tokens.word(end) === ',' || end >= limit || isStop(tokens.word(end));
    if (!ends || (end >= limit && open)) break;
    if (!describes(page, after + 1, end)) break;
    const name = wholeName(page, { first: after + 1, after: end, core: end });
    if (name !== null && isNamed(page, phrase)) break; // another one than the one just named
    speaker ??= name;
    after = end;
  }
  return { first: phrase.first, after, speaker: speaker ?? speakerOf(page, phrase) };
}

/** A title behind the name of a body has so many words at most. */
const LONGEST_TITLE = 6;

/** "said Harrow Labs advanced threat researcher Jane Roe": behind the body its title and the person, whatever the words' looks. */
function titledPerson(page: Page, body: Phrase, limit: number): Source | null {
  const { tokens, document } = page;
  for (let i = body.after; i < limit && i <= body.after + LONGEST_TITLE; i++) {
    const name = page.cast.mentionAt(tokens.start[i]!);
    if (name?.mention === 'name' && name.type === 'person') {
      const role = ROLE_NOUNS.has(tokens.lower(i - 1)) && i > body.after;
      return role ? { first: body.first, after: tokens.at(name.end - 1) + 1, speaker: name.entity } : null;
    }
    const modifies = document.tag(i) === 'VERB' && /(?:ed|ing)$/.test(tokens.lower(i));
    if (!modifies && !/^(?:NOUN|ADJ|PROPN)$/.test(document.tag(i))) return null;
  }
  return null;
}

const isStop = (word: string): boolean => /^[.!?;:]$/.test(word);

function segmentEnd(page: Page, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + 30; i++) {
    if (page.regionOf(i) >= 0 && page.regionOf(i) !== page.regionOf(from - 1)) return -1;
    if (page.tokens.word(i) === ',' || isStop(page.tokens.word(i))) return i;
  }
  return limit - from <= 30 ? limit : -1;
}

/** Whether words behind a name say who that is: an age, an office, "who …", a place. */
function describes(page: Page, first: number, after: number): boolean {
  const { tokens, document } = page;
  const word = tokens.lower(first);
  if (/^(?:who|whose|which)$/.test(word)) return true;
  if (/^(?:and|but|or|so|while|as|after|when|because|if|in|on|at|during|with|that|then|adding|noting|saying|citing)$/.test(word))
    return false;
  if (hasFiniteVerb(page, first, after)) return false;
  return document.tag(first) !== 'VERB' && document.tag(first) !== 'ADV' && document.tag(first) !== 'PRON';
}

const isPronoun = (page: Page, i: number): boolean => PRONOUN_SUBJECTS.has(page.tokens.lower(i));
