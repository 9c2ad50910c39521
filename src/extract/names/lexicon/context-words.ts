import { wordList } from './list.ts';

/** Nouns right after a name that say it names a body: "Acme shares", "Interior Ministry officials". Lower case. */
export const AFTER_BODY: ReadonlySet<string> = wordList(`
officials spokesman spokeswoman spokesperson executives executive shares stock shareholders employees customers lawmakers troops forces fighters militants leader leaders chief ceo president chairman chairwoman boss representative representatives members member
engineers workers staff management headquarters subsidiary division brand dealers dealerships factory plant plants website statement report reports documents insiders director directors analyst analysts economist correspondent reporter journalists editor
newspaper magazine agency airline airlines group network television channel factories suppliers unit stake
`);

/** Nouns right before a name that say it names a body: "the carmaker Acme". */
export const BEFORE_BODY: ReadonlySet<string> = wordList(`
company carmaker automaker manufacturer maker firm giant airline airlines retailer bank broadcaster newspaper magazine agency group band label publisher club team network channel developer subsidiary brand charity organisation organization union rival operator supplier startup start-up
rivals competitor competitors conglomerate insurer lender brokerage carrier chipmaker contractor drugmaker party magazine website provider companies automakers airlines banks partner
`);

/** Nouns before "of" or right before a name that say it names a place. */
export const BEFORE_PLACE: ReadonlySet<string> = wordList(`
city town village province state region district county suburb island port capital municipality hamlet borough parish neighbourhood neighborhood outskirts prefecture republic streets people coast north south east west northeast northwest southeast southwest centre center part parts
`);

/** Prepositions that stand before places far more than before anything else. */
export const STRONG_PLACE_PREPOSITIONS: ReadonlySet<string> = wordList(
  `in near throughout across outside downtown inside northern southern eastern western central northeastern northwestern southeastern southwestern mainland`,
);
export const WEAK_PLACE_PREPOSITIONS: ReadonlySet<string> = wordList(`at from to into through toward towards around via`);

/** Nouns right after a name that say it names a place. */
export const AFTER_PLACE: ReadonlySet<string> = wordList(
  `province city county state region district residents area airport border village town suburb peninsula metropolitan municipality neighborhood neighbourhood`,
);

/** Relative pronouns and verbs that only follow a person. */
export const AFTER_PERSON: ReadonlySet<string> = wordList(`who whose whom himself herself`);

/** Nouns for places, as they stand in ", the regional capital,". */
export const PLACE_NOUNS: ReadonlySet<string> = wordList(
  `capital city town village suburb port province state region island district neighborhood neighbourhood county hamlet resort municipality country nation territory peninsula enclave`,
);

/** Define a body only before "of": a film maker is a person. */
export const MAKERS: ReadonlySet<string> = wordList(
  `maker manufacturer producer unit subsidiary division provider supplier owner operator publisher distributor`,
);

const CONTROL = new Set(['of']);
const PLACE_OF_WORK = new Set(['at', 'with']);
const HOLDING = new Set(['in']);

/** Nouns that only bodies have, and the prepositions behind them: "shares of", "a stake in", "an analyst at". */
export const BODY_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[
    ...wordList(`shares stock unit subsidiary division affiliate takeover acquisition shareholders employees executives purchase directors officers
  creditors owners`),
  ].map((noun) => [noun, CONTROL] as const),
  ...[...wordList(`stake stock shares holding holdings`)].map((noun) => [noun, new Set([...HOLDING, ...CONTROL])] as const),
  ...[
    ...wordList(
      `analyst analysts economist economists strategist trader broker partner consultant executive lawyer attorney engineer vice-president manager`,
    ),
  ].map((noun) => [noun, PLACE_OF_WORK] as const),
]);

/** What teams do. */
export const TEAM_VERBS: ReadonlySet<string> = wordList(
  `beat beats defeated defeat edged routed lost lose won win play plays played scored host hosted hosts trailed led leads drafted signed traded swept clinched thrashed downed`,
);

/** Verbs by which somebody or something comes to belong to a body, and the prepositions behind them. */
export const MEMBERSHIP: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...wordList(`signed signs contract`)].map((word) => [word, new Set(['to', 'with'])] as const),
  ...[...wordList(`played plays play playing worked works`)].map((word) => [word, new Set(['for'])] as const),
  ...[...wordList(`traded drafted sponsored manufactured published owned acquired employed`)].map(
    (word) => [word, new Set(['to', 'by'])] as const,
  ),
  ...[...wordList(`merged merger`)].map((word) => [word, new Set(['with'])] as const),
]);
