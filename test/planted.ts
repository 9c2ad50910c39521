import type { ArticleRecord } from '../src/model/record.ts';
import type { PassingArticle, Pile } from '../src/align/pile.ts';
import { UNKNOWN_DATE } from '../src/model/article.ts';

/** How a planted copy came about. */
export type Planting = 'verbatim' | 'light' | 'heavy' | 'excerpt' | 'shuffled';

export interface PlantedPile {
  readonly texts: readonly { readonly id: string; readonly source: string; readonly text: string }[];
  /** Positions of original and copy. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly how: Planting }[];
}

const PLANTINGS: readonly Planting[] = ['verbatim', 'light', 'heavy', 'excerpt', 'shuffled'];
const FUNCTION_WORDS =
  'the of and to in a that for on was with by at from is as it his which had were not but be they this'.split(' ');
const SYLLABLES = 'ba cor del fen gri hal ist jor kel lum mor nev oss pra qui ron sel tam ulm ver wex yor zan'.split(' ');
const OUTLETS = ['sentinel', 'herald', 'dispatch', 'courier', 'register'];

/**
 * A pile of invented text in which one article in ten is a copy of an earlier one. Words follow Zipf's law, so that phrases recur by
 * chance as they do in prose; each outlet prints two lines of its own under every article; a tenth of the articles quote one speech.
 */
export function plantCopies(count: number, seed = 1, words = 400): PlantedPile {
  const random = randomFrom(seed);
  const texts: { id: string; source: string; text: string }[] = [];
  const bodies: string[][] = [];
  const pairs: { a: number; b: number; how: Planting }[] = [];
  const speech = `“${sentence(random, 40)}”`;
  const footers = OUTLETS.map((_, k) => [sentence(randomFrom(seed + k + 17), 22), sentence(randomFrom(seed + k + 31), 26)]);
  for (let i = 0; i < count; i++) {
    let body: string[];
    if (i % 10 === 9) {
      const a = Math.floor(random() * i);
      const how = PLANTINGS[Math.floor(i / 10) % PLANTINGS.length]!;
      body = plant(bodies[a]!, how, random, words);
      pairs.push({ a, b: i, how });
    } else {
      body = prose(random, words * (0.4 + random() * 1.2));
      if (i % 10 === 4) body.splice(2, 0, speech);
    }
    const outlet = i % OUTLETS.length;
    texts.push({ id: `p${i}`, source: OUTLETS[outlet]!, text: [...paragraphs(body), ...footers[outlet]!].join('\n\n') });
    bodies.push(body);
  }
  return { texts, pairs };
}

function plant(original: readonly string[], how: Planting, random: () => number, words: number): string[] {
  switch (how) {
    case 'verbatim':
      return [...original];
    case 'light':
      return original.map((line) => reword(line, 0.04, random));
    case 'heavy':
      return original.filter(() => random() < 0.85).map((line) => reword(line, 0.1, random));
    case 'excerpt': {
      const part = Math.max(4, Math.floor(original.length * 0.45));
      return [...prose(random, words * 1.5), ...original.slice(2, 2 + part), ...prose(random, words)];
    }
    case 'shuffled':
      return original.toSorted(() => random() - 0.5);
    default:
      return how satisfies never;
  }
}

const reword = (line: string, rate: number, random: () => number): string =>
  line
    .split(' ')
    .map((word) => (random() < rate ? wordOf(random) : word))
    .join(' ');

function prose(random: () => number, words: number): string[] {
  const lines: string[] = [];
  for (let n = 0; n < words;) {
    const length = 8 + Math.floor(random() * 22);
    lines.push(sentence(random, length));
    n += length;
  }
  return lines;
}

function sentence(random: () => number, length: number): string {
  const line = Array.from({ length }, () => wordOf(random)).join(' ');
  return `${line[0]!.toUpperCase()}${line.slice(1)}.`;
}

function paragraphs(lines: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(lines.length / 3) }, (_, i) => lines.slice(i * 3, i * 3 + 3).join(' '));
}

function wordOf(random: () => number): string {
  if (random() < 0.45) return FUNCTION_WORDS[Math.floor(random() * random() * FUNCTION_WORDS.length)]!;
  let rank = Math.floor(Math.exp(random() * Math.log(20_000)));
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length]!;
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return word;
}

/** Mulberry32 (T. Ettinger), 0 ≤ x < 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An article of a pile, without anything that extraction finds. */
export function passing(id: string, text: string, more: Partial<ArticleRecord['article']> = {}): PassingArticle {
  const article = {
    id,
    text,
    title: null,
    source: null,
    url: null,
    byline: null,
    language: 'en',
    sha256: '',
    published: UNKNOWN_DATE,
    ...more,
  };
  const none = { structure: [], entities: [], names: [], times: [], quotations: [], figures: [], commitments: [], events: [] };
  return { record: { article, ...none }, sentences: [] };
}

/** A pile in memory. */
export function pileOf(articles: readonly PassingArticle[]): Pile {
  const position = new Map(articles.map(({ record }, i) => [record.article.id, i]));
  return {
    articles: articles.map(({ record: { article } }) => ({
      id: article.id,
      source: article.source,
      published: article.published,
      length: article.text.length,
    })),
    indexOf: (id) => position.get(id) ?? -1,
    open: (id) => articles[position.get(id)!]!,
    storyEntity: (article, entity) => entity && `${article}/${entity}`,
    storyEntityName: (id) => id,
  };
}
