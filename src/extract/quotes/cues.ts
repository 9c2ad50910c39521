import { Kind, type Tokens } from '../../text/tokens.ts';
import type { Page, Period } from './page.ts';
import { FINDINGS, REPORTING_VERBS, type ReportingVerb } from './reporting-verbs.ts';
import { MODALS } from './words.ts';

/** A verb of speech with its auxiliaries, or "according to": tokens `first` to `after`. */
export interface Cue {
  readonly first: number;
  readonly after: number;
  /** Null: "according to". */
  readonly verb: ReportingVerb | null;
  /** Without a subject of its own: "…, adding that". */
  readonly participle: boolean;
  /** "is believed", "was told" */
  readonly passive: boolean;
  readonly negated: boolean;
}

const BE = new Set("is are was were be been being 's 're".split(' '));

/** The cues of a period that stand outside what it quotes, in order. */
export function findCues(page: Page, period: Period): Cue[] {
  const { tokens } = page;
  const cues: Cue[] = [];
  let region = 0;
  for (let i = period.first; i < period.after; i++) {
    const index = period.regions[region];
    if (index !== undefined && i >= page.quoted[index]!.open) {
      i = page.quoted[index]!.close - (page.quoted[index]!.closed ? 0 : 1);
      region++;
      continue;
    }
    if (tokens.kind[i] !== Kind.WORD) continue;
    const word = tokens.lower(i);
    if (word === 'according' && tokens.lower(i + 1) === 'to') {
      cues.push({ first: i, after: i + 2, verb: null, participle: false, passive: false, negated: false });
      i++;
      continue;
    }
    if (word === 'words' && tokens.lower(i + 1) === 'of' && tokens.lower(i - 1) === 'the' && tokens.lower(i - 2) === 'in') {
      cues.push({ first: i - 2, after: i + 2, verb: null, participle: false, passive: false, negated: false });
      continue;
    }
    const verb = REPORTING_VERBS.get(word);
    if (!verb) continue;
    const cue = cueOf(page, period, i, verb);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueOf(page: Page, period: Period, i: number, verb: ReportingVerb): Cue | null {
  const { tokens, document } = page;
  const tag = document.tag(i);
  if (FINDINGS.has(verb.lemma) && (tokens.lower(i + 1) !== 'that' || verb.form === 'participle')) return null;
  if (verb.doubtful && tag !== 'VERB' && !FINDINGS.has(verb.lemma) && !isClaim(page, i, verb) && !isHeld(page, i, verb))
    return null;
  if (!verb.doubtful && tag === 'ADJ' && document.tag(i + 1) === 'NOUN') return null;
  const inserted = verb.form === 'participle' && tokens.word(i - 1) === ',' && tokens.lower(i + 1) === 'that';
  if (
    verb.form !== 'past' &&
    !inserted &&
    !verb.doubtful &&
    tag !== 'VERB' &&
    tag !== 'AUX' &&
    verb.lemma !== 'say' &&
    verb.lemma !== 'tell'
  )
    return null;
  // "the added cost": a participle behind an article is no verb
  if (verb.form === 'past' && /^(?:the|a|an|my|our|your|its|their|no)$/.test(tokens.lower(i - 1))) return null;
  if (verb.form !== 'past' && /^(?:my|our|your|his|her|its|their|the|a|an|no|of)$/.test(tokens.lower(i - 1))) return null;
  if (tokens.word(i + 1) === '-' && !tokens.gap(i + 1)) return null;
  if (tokens.word(i - 1) === '-' && !tokens.gap(i)) return null;
  let first = i;
  let be = false;
  let have = false;
  let negated = false;
  let infinitive = false;
  let modal = false;
  for (let k = i - 1; k >= period.first && k > i - 6; k--) {
    const word = tokens.lower(k);
    const role = document.tag(k);
    if (role === 'AUX' || /^(?:has|have|had|having|did|does|do|'ll|'ve|'d)$/.test(word)) {
      first = k;
      be ||= BE.has(word) && k === lastAuxiliary(page, i);
      have ||= /^(?:has|have|had|having|'ve)$/.test(word);
      negated ||= word.endsWith("n't") || word === 'cannot';
      modal ||= MODALS.has(word) || word === "'ll" || word === "won't";
    } else if (word === 'not' || word === 'never' || word === "n't") negated = true;
    else if (word === 'to' && first === i) {
      infinitive = true;
      break;
    } else if (role !== 'ADV') break;
  }
  if (modal && !have && period.within < 0) return null;
  if (verb.form === 'participle' && cuesBefore(page, i)) return null;
  if (infinitive && tokens.lower(i - 2) !== 'used') return null;
  if (verb.form === 'base' && first === i && tag !== 'VERB' && tokens.lower(i + 1) !== 'that') return null;
  const participle = verb.form === 'participle' && !be;
  // Who "was quoted as saying" something speaks.
  const passive = verb.form === 'past' && be && verb.lemma !== 'quote';
  return { first, after: i + 1, verb, participle, passive, negated };
}

/** "is alleged to have", "are reported to be": taken for an adjective. */
const isHeld = ({ tokens }: Page, i: number, verb: ReportingVerb): boolean =>
  verb.form === 'past' && tokens.lower(i + 1) === 'to' && BE.has(tokens.lower(i - 1));

/** "Roe claims that …", "the ministry notes: “…": taken for a noun, but a name stands before it and speech behind. */
function isClaim(page: Page, i: number, verb: ReportingVerb): boolean {
  const { tokens, document } = page;
  if (verb.form === 'base' || verb.form === 'present') {
    if (/^[.,]$/.test(tokens.word(i + 1)) && quotesBefore(tokens, i)) return true;
  }
  // "Investors fear that …"
  if (verb.form === 'base' && tokens.lower(i + 1) === 'that')
    return /^(?:NOUN|PROPN)$/.test(document.tag(i - 1)) && tokens.lower(i - 1).endsWith('s');
  if (verb.form !== 'present') return false;
  const quotes = /^[,:]$/.test(tokens.word(i + 1)) && /^["“‘']$/.test(tokens.word(i + 2));
  const subject = /^(?:he|she|they|it|there|we)$/.test(tokens.lower(i + 1));
  if (tokens.lower(i + 1) !== 'that' && !quotes && !subject) return false;
  const before = document.tag(i - 1);
  if (before === 'NOUN') return document.tag(i + 2) !== 'VERB' && document.tag(i + 2) !== 'AUX';
  return before === 'PROPN' || /^(?:he|she|it|also)$/.test(tokens.lower(i - 1));
}

/** Whether quoted words end a few tokens before: “…,” the records state. */
function quotesBefore(tokens: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 6 && k > 0; k--) if (/^["”]$/.test(tokens.word(k))) return /^[,.?!]$/.test(tokens.word(k - 1));
  return false;
}

/** "They say adding salt is simple": a participle right behind a verb of speech is the subject of what is said. */
const cuesBefore = (page: Page, i: number): boolean => REPORTING_VERBS.get(page.tokens.lower(i - 1))?.clause === true;

/** The auxiliary closest to the verb, adverbs apart. */
function lastAuxiliary(page: Page, verb: number): number {
  let k = verb - 1;
  while (k > 0 && page.document.tag(k) === 'ADV') k--;
  return k;
}
