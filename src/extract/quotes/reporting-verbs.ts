/**
 * Verbs that report. `clause`: takes a reported clause, with or without "that". `hearer`: takes the one who is told as its object.
 * `act`: an infinitive tells what was said ("vowed to leave"). `marked`: speech only where quotation marks stand beside it
 * ("praised", "called it"). `thought`: tells what somebody believes.
 */
export interface ReportingVerb {
  readonly lemma: string;
  readonly form: 'base' | 'present' | 'past' | 'participle';
  readonly clause: boolean;
  readonly hearer: boolean;
  readonly act: boolean;
  readonly marked: boolean;
  readonly thought: boolean;
  /** The form is a noun or an adjective as often: only its tag can tell. */
  readonly doubtful: boolean;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

const CLAUSE = words(`
  say tell add announce confirm acknowledge note state declare claim insist argue warn stress emphasize emphasise admit concede
  assert maintain explain reveal disclose report suggest reply respond answer comment remark observe write tweet post contend allege
  affirm reaffirm reiterate repeat testify predict caution complain boast deny mention recall joke quip point-out conclude indicate
  estimate counter retort recount clarify underline underscore highlight signal hint promise vow pledge swear assure inform remind
  advise notify guarantee decide rule propose recommend confess protest lament agree speculate attest theorize
  proclaim opine reason muse specify elaborate stipulate rebut
`);
const HEARER = words(`tell inform assure remind advise notify warn promise convince`);
const ACT = words(`vow promise pledge threaten swear`);
const MARKED = words(`
  call describe praise hail welcome condemn denounce criticize criticise dismiss thank urge ask demand accuse blame label brand term
  slam blast attack decry shout yell scream whisper cry laugh chant continue begin read quote speak apologize apologise wonder
  exclaim sum reject defend characterize characterise greet appeal order plead go rail fume gush deride mock
  express voice invite challenge encourage tout vent
  disagree concur object dissent interject interrupt sigh smile mutter murmur growl roar sneer scoff bristle persist demur enthuse
`);
/** Report only behind a study, a survey or those who make them, and before "that". */
export const FINDINGS: ReadonlySet<string> = new Set(words(`find show`));
/** Take a reported question. */
export const QUESTIONS: ReadonlySet<string> = new Set(words(`ask wonder question inquire`));
const THOUGHT = words(`believe think feel hope fear expect`);

const IRREGULAR: Readonly<Record<string, readonly [present: string, past: string, participle: string]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  swear: ['swears', 'swore', 'swearing'],
  hold: ['holds', 'held', 'holding'],
  speak: ['speaks', 'spoke', 'speaking'],
  begin: ['begins', 'began', 'beginning'],
  go: ['goes', 'went', 'going'],
  read: ['reads', 'read', 'reading'],
  find: ['finds', 'found', 'finding'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  quip: ['quips', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitting'],
  sum: ['sums', 'summed', 'summing'],
  slam: ['slams', 'slammed', 'slamming'],
  refer: ['refers', 'referred', 'referring'],
};

/** Forms that are nouns or adjectives too. Every base form is; these are the others. */
const DOUBTFUL = new Set(
  words(`
  claims reports states notes comments remarks answers estimates demands hopes fears thought calls welcomes blames posts tweets
  rules holds signals hints reveals reported stated alleged estimated warning meaning feeling reading writing beginning saying
  questions questioned shows thinking promises pledges labels brands terms orders decided holding posted going ruled thinks ruling attacks protests protested
  objects sighs smiles roars growls sneers murmurs advised reasons reasoned cries speaking wonders repeated proposed indicated recommended
`),
);

function forms(lemma: string): readonly [string, string, string] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = consonantY ? lemma.slice(0, -1) : lemma;
  const present = consonantY ? `${stem}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = consonantY ? `${stem}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
  const participle = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
  return [present, past, participle];
}

/** Each form of each verb that reports. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = (() => {
  const clause = new Set([...CLAUSE, ...THOUGHT, ...FINDINGS]);
  const hearer = new Set(HEARER);
  const act = new Set(ACT);
  const thought = new Set(THOUGHT);
  const map = new Map<string, ReportingVerb>();
  for (const lemma of new Set([...CLAUSE, ...HEARER, ...ACT, ...MARKED, ...THOUGHT, ...FINDINGS, ...QUESTIONS])) {
    const add = (word: string, form: ReportingVerb['form']): void => {
      map.set(word, {
        lemma,
        form,
        clause: clause.has(lemma),
        hearer: hearer.has(lemma),
        act: act.has(lemma),
        marked: !clause.has(lemma) && !act.has(lemma),
        thought: thought.has(lemma),
        doubtful: form === 'base' || DOUBTFUL.has(word),
      });
    };
    const [present, past, participle] = forms(lemma);
    add(lemma, 'base');
    add(present, 'present');
    add(participle, 'participle');
    add(past, 'past');
  }
  for (const word of words('pointed points pointing')) map.delete(word);
  return map;
})();
