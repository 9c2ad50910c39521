import type { Span } from '../model/span.ts';

interface Line extends Span {
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly afterGap: boolean;
  readonly indented: boolean;
}

/**
 * The paragraphs of a text, without the white space at their ends: its lines, or, where the text is wrapped at a fixed width, the
 * runs of lines that belong together. O(n).
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  return width === 0 ? lines.map(({ start, end }) => ({ start, end })) : joinLines(text, lines, width);
}

/** Lines that hold more than white space. They end at \n, \r, a form feed, or Unicode's line and paragraph separators. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 2;
  for (let from = 0; from < text.length;) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (end > start) {
      lines.push({ start, end, afterGap: breaks > 1, indented: start > from && lines.length > 0 });
      breaks = 0;
    }
    if (!(text[to] === '\r' && text[to + 1] === '\n')) breaks++;
    from = to + 1;
  }
  return lines;
}

/** Lines of a wrapped text are hardly longer than a page is wide. */
const WIDEST = 100;
const NARROWEST = 40;
/** Fewer breaks within a paragraph prove nothing. */
const FEWEST_BREAKS = 3;

/**
 * The width at which a text is wrapped; 0 where its lines are its paragraphs. Text is wrapped if many of its single line ends stand
 * within a sentence: no stop before them, a small letter behind.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let single = 0;
  let within = 0;
  let widest = 0;
  let tooWide = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = line.end - line.start;
    if (length > WIDEST) tooWide++;
    else widest = Math.max(widest, length);
    if (line.afterGap) continue;
    single++;
    const before = lines[i - 1]!;
    if (before.end - before.start >= NARROWEST && !isStop(text.charCodeAt(before.end - 1)) && isSmall(text[line.start]!))
      within++;
  }
  return within >= FEWEST_BREAKS && within * 4 >= single && tooWide * 20 <= lines.length ? widest : 0;
}

/** A line goes on where the one before it ends, unless that one is too short to have been wrapped, or a list or an indent begins. */
function joinLines(text: string, lines: readonly Line[], width: number): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (!before || !last || line.afterGap || line.indented || isItem(text, line) || isShort(text, before, line, width)) {
      paragraphs.push({ start: line.start, end: line.end });
    } else last.end = line.end;
  });
  return paragraphs;
}

/** The line's end is no wrap: the next word would still have found room on it. */
function isShort(text: string, before: Line, line: Line, width: number): boolean {
  let word = line.start;
  while (word < line.end && !isBlank(text, word) && word - line.start < width) word++;
  return before.end - before.start + 1 + (word - line.start) < width * 0.85;
}

const isItem = (text: string, { start }: Line): boolean => /^(?:[-*•·–]|\d{1,2}[.)])\s/.test(text.slice(start, start + 5));

const isBreak = (unit: number): boolean => (unit <= 0x0d && unit >= 0x0a) || unit === 0x2028 || unit === 0x2029;
const isBlank = (text: string, i: number): boolean =>
  text.charCodeAt(i) <= 0x20 || text.charCodeAt(i) === 0xa0 || text.charCodeAt(i) === 0xfeff;
const isSmall = (char: string): boolean => char !== char.toUpperCase();
const isStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x22 || unit === 0x201d || unit === 0x2026;
