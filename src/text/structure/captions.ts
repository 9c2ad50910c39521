import type { Span } from '../../model/span.ts';
import type { Sentence } from '../sentences.ts';
import { firstReport, quotes, type Found, type Page, type StructureRule } from './layout.ts';
import { photoCreditAt } from './photo-credit.ts';

/** A caption is a few sentences; a longer paragraph is report, whatever it ends with. */
const LONGEST = 900;

export const filePhoto: StructureRule = {
  name: 'structure/caption-file-photo',
  about: 'A paragraph that says of itself that it goes with a picture: "(FILES)", "FILE PHOTO:", "In this file photo".',
  find: (page) => paragraphs(page, (line) => FILE_PHOTO.test(line.slice(0, 80)) && photoCreditAt(line) !== 0),
};

const FILE_PHOTO =
  /^(?:\(?FILES?\)?\s?(?:[-–—:/]|PHOTO|IMAGE|PICTURE|In\b)|FILE PHOTO|\(?File (?:photo|image|picture|pic)\b|In this (?:[\w ,.]{0,40})?(?:photo|image|picture|photograph|screengrab|screenshot|satellite image|frame grab)\b|(?:Photo|Image|Picture)(?: caption)?:\s|Caption:|(?:Image|Media|Photo|Video) caption|PHOTO:|Above:|Pictured(?: above| here)?[,:]|\(?Left\)?:\s|Top:\s)/;

export const creditedCaption: StructureRule = {
  name: 'structure/caption-credited',
  about: 'A short paragraph that ends with the credit of a picture; what it repeats from the report before is not part of it.',
  find: (page) =>
    paragraphs(page, (line) => photoCreditAt(line) > 0).flatMap((found, i) => {
      const start = i < MOST_SEARCHED ? behindRepeats(page, found) : found.start;
      const line = page.layout.text.slice(start, found.end);
      return start > found.start && photoCreditAt(line) !== 0
        ? [
            { start: found.start, end: trimmedEnd(page.layout.text, found.start, start), role: 'boilerplate' as const },
            { ...found, start },
          ]
        : [found];
    }),
};

/** Each search for a repeated sentence reads the whole text. */
const MOST_SEARCHED = 30;

export const repeatedCaption: StructureRule = {
  name: 'structure/caption-repeated',
  about: 'A paragraph with the same words as a caption: the caption stands twice, mostly once with its credit and once without.',
  find(page) {
    const captions = new Set<string>();
    for (const part of page.parts) {
      if (part.role !== 'caption') continue;
      const line = page.layout.text.slice(part.start, part.end);
      const credit = photoCreditAt(line);
      captions.add((credit < 0 ? line : line.slice(0, credit)).trim());
    }
    return captions.size === 0 ? [] : paragraphs(page, (line) => captions.has(line));
  },
};

export const positionedCaption: StructureRule = {
  name: 'structure/caption-positions',
  about: 'A short paragraph that says where in a picture somebody stands: "Jane Doe, left, and John Roe, right, arrive".',
  find: (page) => paragraphs(page, (line) => line.length <= 400 && !quotes(line) && POSITION.test(line)),
};

const POSITION =
  /\p{Lu}[\p{L}'’-]+, (?:(?:far |top |bottom )?(?:left|right)|(?:second|third|fourth) (?:from )?(?:the )?(?:left|right)|cent(?:er|re)|foreground|background|pictured)(?:,|\.| and | with )|\p{Lu}[\p{L}'’-]+ \((?:left|right|L|R|C|centre|center)\)/u;

export const seenCaption: StructureRule = {
  name: 'structure/caption-seen',
  about: 'A single sentence between headline and dateline, or at the very end, that describes what is seen in a picture.',
  find(page) {
    const body = firstReport(page);
    const last = page.count - 1;
    return paragraphs(
      page,
      (line, p) => (p === body || p === last) && line.length <= 300 && !quotes(line) && SEEN.test(line) && isApart(page, p),
    );
  },
};

const SEEN =
  /\b(?:is|are) (?:seen|pictured|shown|photographed)\b|\bposes? for (?:a|the|photo)|^(?:A|An|The) (?:view|general view|photo|picture|sign|aerial view|screenshot|file photo) /;

/** Something other than report stands between the paragraph and the report. */
const isApart = (page: Page, p: number): boolean => {
  const next = page.role(p + 1);
  if (next === 'byline' || next === 'dateline' || next === 'boilerplate') return true;
  return /^[\p{Lu}][\p{Lu} .,'-]{3,40}(?:\([^)]{1,30}\))? ?[–—-]/u.test(page.line(p + 1).slice(0, 90));
};

/** Paragraphs that are not claimed and pass the test, as captions. */
function paragraphs(page: Page, test: (line: string, paragraph: number) => boolean): Found[] {
  const found: Found[] = [];
  for (let p = 0; p < page.count; p++) {
    if (page.role(p) === undefined && page.size(p) <= LONGEST && test(page.line(p), p))
      found.push({ ...page.span(p), role: 'caption' });
  }
  return found;
}

/** Where a caption begins behind sentences that the report has already said: a site's summary that ran into it. */
function behindRepeats(page: Page, caption: Span): number {
  const { text, sentences, tokens } = page.layout;
  let start = caption.start;
  for (let s = sentenceOf(sentences, tokens.at(start)); s < sentences.length; s++) {
    const sentence = sentences[s]!;
    if (sentence.start !== start || sentence.end >= caption.end) break;
    const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40));
    const earlier = text.indexOf(opening);
    if (opening.length < 40 || earlier < 0 || earlier >= caption.start) break;
    const whole = page.line(page.paragraphAt(earlier));
    if (whole !== '' && text.startsWith(whole, start)) break; // the caption itself, standing twice
    start = tokens.start[sentence.after] ?? caption.end;
  }
  return start;
}

/** Index of the sentence that begins at the token or behind it. O(log n). */
function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.first >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
