/** English verb morphology for lexicons: a list of base forms becomes a map from every inflected form to its base form. */

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbEntry {
  readonly lemma: string;
  /** All forms that the word can be ("put" is base, past and participle). */
  readonly forms: ReadonlySet<VerbForm>;
}

/** base → past, participle */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rebuild: ['rebuilt', 'rebuilt'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  win: ['won', 'won'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last consonant. */
const DOUBLING = new Set([
  'commit',
  'admit',
  'permit',
  'submit',
  'refer',
  'transfer',
  'control',
  'cancel',
  'repel',
  'compel',
  'deter',
]);

const VOWEL = /[aeiou]/;

export function verbForms(lemma: string): readonly (readonly [VerbForm, string])[] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  return [
    ['base', lemma],
    ['s', sForm(lemma)],
    ['past', past],
    ['participle', irregular?.[1] ?? past],
    ['ing', ingForm(lemma)],
  ];
}

/** Form → verb, over all the lemmas. Forms that belong to two lemmas keep the first. */
export function verbLexicon(lemmas: Iterable<string>): ReadonlyMap<string, VerbEntry> {
  const lexicon = new Map<string, { lemma: string; forms: Set<VerbForm> }>();
  for (const lemma of lemmas) {
    for (const [form, word] of verbForms(lemma)) {
      const entry = lexicon.get(word);
      if (!entry) lexicon.set(word, { lemma, forms: new Set([form]) });
      else if (entry.lemma === lemma) entry.forms.add(form);
    }
  }
  return lexicon;
}

const doubles = (lemma: string): boolean =>
  DOUBLING.has(lemma) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) && lemma.length < 6);

function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubles(lemma) ? lemma + lemma.at(-1)! : lemma}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) return `${lemma.slice(0, -1)}ing`;
  return `${doubles(lemma) ? lemma + lemma.at(-1)! : lemma}ing`;
}

const endsInConsonantY = (lemma: string): boolean => lemma.endsWith('y') && lemma.length > 1 && !VOWEL.test(lemma.at(-2)!);
