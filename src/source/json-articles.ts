import type { Draft } from './article.ts';
import { isObject, readFields } from './fields.ts';
import { isMojibake, MOJIBAKE } from './decode.ts';
import { problem, type Problem } from './problem.ts';

export interface Drafted {
  /** Null where the object holds no article. */
  readonly draft: Draft | null;
  readonly problems: readonly Problem[];
}

/** The article of one JSON value; `origin` names the file and line. */
export function draftOf(value: unknown, origin: string): Drafted {
  if (!isObject(value)) {
    return none(problem('json', origin, 'holds no JSON object.', 'Write one article as {"id": …, "text": …} a line.'));
  }
  const fields = readFields(value);
  if (fields.text === null) {
    const what = Object.keys(value).length === 0 ? 'is an empty object.' : 'has no text.';
    return none(
      problem('no-text', origin, what, 'Give the article\'s words as "text"; leave the file out if it holds no articles.'),
    );
  }
  const problems: Problem[] = [];
  if (fields.date === null) {
    const what = `has a date that is no day: "${fields.dateGiven!.slice(0, 60)}".`;
    problems.push(problem('date', origin, what, 'Write it as YYYY-MM-DD, or supply it with --date or --meta.', false));
  }
  if (isMojibake(fields.text)) problems.push(problem('encoding', origin, MOJIBAKE.what, MOJIBAKE.advice, false));
  const { id, text, title, byline, source, url, language } = fields;
  return { draft: { id, text, title, byline, source, url, language, givenDate: fields.date ?? null, origin }, problems };
}

const none = (p: Problem): Drafted => ({ draft: null, problems: [p] });

/** Parses JSON without throwing; `error` in plain words. */
export function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const cut = /end of JSON input|Unterminated/i.test(message);
    return { error: cut ? 'ends in the middle of its JSON.' : 'is not valid JSON.' };
  }
}
