import type { Article } from '../model/article.ts';
import { problem, type Problem } from './problem.ts';

/** Words that nearly every English text of some length holds many of, and that are rare or absent together elsewhere. */
const ENGLISH = new Set(
  'the of and to in that is was for on with as it be by are from this have not but they he she his her their which said has were been will would'.split(
    ' ',
  ),
);

/** Characters that are looked at: first these, which are enough for most English texts. */
const FIRST_LOOK = 600;
const SAMPLE = 3000;
/** Fewer letters say nothing certain about the language. */
const FEWEST_LETTERS = 80;
/** Nor do fewer words, in a writing that parts them. */
const FEWEST_WORDS = 8;
/** Shares of words that are English function words. */
const ENOUGH_ENGLISH = 0.2;
const SOME_ENGLISH = 0.12;

/**
 * The language of a text: ISO 639-1, or 639-3 where there is no shorter code; null where it can't be told. English is recognised
 * by its function words, which is much faster than trigrams; only what is not clearly English goes to franc.
 */
export async function languageOf(text: string): Promise<string | null> {
  if (isClearlyEnglish(wordsOf(text.slice(0, FIRST_LOOK)))) return 'en';
  const sample = text.slice(0, SAMPLE);
  const words = wordsOf(sample);
  if (isClearlyEnglish(words)) return 'en';
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < FEWEST_LETTERS || (words.length < FEWEST_WORDS && /^\p{Script=Latin}/u.test(words[0]!))) return null;
  const { franc } = await import('franc');
  const found = franc(sample, { only: [...CODES.keys()] });
  // Headlines and lists of names have few function words: trigrams alone are no proof against English that has some.
  if (found !== 'eng' && englishShare(words) >= SOME_ENGLISH) return 'en';
  return CODES.get(found) ?? null;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const englishShare = (words: readonly string[]): number => words.filter((word) => ENGLISH.has(word)).length / words.length;

const isClearlyEnglish = (words: readonly string[]): boolean => words.length >= 20 && englishShare(words) >= ENOUGH_ENGLISH;

/** A language tag as callers and pages give it ("en-US", "EN", "eng", "English"), as a code; null where it is none. */
export function languageCode(tag: unknown): string | null {
  if (typeof tag !== 'string') return null;
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0]!;
  if (primary === 'english') return 'en';
  if (/^[a-z]{2}$/.test(primary)) return primary;
  return /^[a-z]{3}$/.test(primary) ? (CODES.get(primary) ?? primary) : null;
}

/** Whether the words of the article can be read: English, or nothing known against it. Others are kept with their text alone. */
export const isReadable = (article: Pick<Article, 'language'>): boolean => article.language === null || article.language === 'en';

/** What a user is told about an article that is kept, but not read. */
export function languageProblem(article: Pick<Article, 'language' | 'origin'>): Problem | null {
  if (isReadable(article)) return null;
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(article.language!);
  return problem(
    'language',
    article.origin,
    `is in ${name}, which onrecord does not read; its text is in the record, but nothing was taken from it.`,
    'If it is in English, say so: "language": "en" in JSON Lines.',
    false,
  );
}

/** ISO 639-3 → 639-1 of languages that news is written in. */
const CODES: ReadonlyMap<string, string> = new Map(
  `eng en deu de fra fr spa es ita it por pt nld nl pol pl rus ru ukr uk tur tr arb ar pes fa urd ur hin hi ben bn tam ta tel te mar mr
  cmn zh jpn ja kor ko vie vi ind id zlm ms tgl tl tha th swe sv dan da nob nb fin fi hun hu ces cs slk sk ron ro bul bg ell el heb he
  als sq guj gu lit lt bos bs lav lv est et hrv hr srp sr slv sl cat ca swh sw amh am som so kaz kk azj az kat ka hye hy`
    .trim()
    .split(/\s+/)
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1]!] as const] : [])),
);
