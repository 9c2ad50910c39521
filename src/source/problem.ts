/** What kept an input, or a part of one, out of the record, or what a reader of the record should know about it. */
export interface Problem {
  /** The input as the user knows it: a path, with the line where there is one. Control characters are escaped. */
  readonly input: string;
  /** What is wrong, in plain words; reads on behind the input's name and a colon. */
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
  readonly code: ProblemCode;
  /** Whether nothing of this input (or line) got into the record; otherwise it is there, with this reservation. */
  readonly fatal: boolean;
}

export type ProblemCode =
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'unsupported'
  | 'too-large'
  | 'archive'
  | 'json'
  | 'no-text'
  | 'no-articles'
  | 'encoding'
  | 'duplicate'
  | 'same-id'
  | 'language'
  | 'date'
  | 'url'
  | 'page'
  | 'meta';

export function problem(code: ProblemCode, input: string, what: string, advice: string, fatal = true): Problem {
  return { input: printable(input), what: printable(what), advice, code, fatal };
}

/** One line for standard error. */
export const problemLine = (p: Problem): string => `${p.input}: ${p.what} ${p.advice}`;

/** A name that can be shown on a terminal: control and direction characters and lone surrogates are written as escapes. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
