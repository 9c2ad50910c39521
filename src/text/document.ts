import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { StructurePart } from '../model/structure.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { findStructure } from './structure.ts';
import { titleStandsIn } from './structure/title-given.ts';
import { makeTags, type Tag } from './tags.ts';
import { tokenize, type Tokens } from './tokens.ts';

/**
 * An article made ready for extraction. Rules read `text`, the reading: the article's text, behind a title that was given apart
 * from it, so that a headline is read like any other sentence. `offset` is where `article.text` begins in the reading.
 */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly offset: number;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** What is not the running report, in order. */
  readonly structure: readonly StructurePart[];
  /** Universal part-of-speech tag of a token; the tagger runs when first asked. */
  tag(token: number): Tag;
  /** Index of the sentence that holds the offset, or of the next one; -1 behind the last. O(log n). */
  sentenceAt(offset: number): number;
  /** The structure part that holds the offset; null in the running report. O(log n). */
  partAt(offset: number): StructurePart | null;
}

const GAP = '\n\n';

export function makeDocument(article: Article): Document {
  const title = article.title?.trim() ?? '';
  const apart = title !== '' && !titleStandsIn(article.text, title);
  const text = apart ? title + GAP + article.text : article.text;
  const offset = apart ? title.length + GAP.length : 0;
  const tokens = tokenize(text);
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(tokens, paragraphs);
  const structure = findStructure({ article, text, offset, tokens, paragraphs, sentences });
  const tags = makeTags(tokens, paragraphs);
  return {
    article,
    text,
    offset,
    tokens,
    paragraphs,
    sentences,
    structure,
    tag: (i) => tags.tag(i),
    sentenceAt: (at) => firstEndingAfter(sentences, at),
    partAt(at) {
      const index = firstEndingAfter(structure, at);
      const part = structure[index];
      return part && part.start <= at ? part : null;
    },
  };
}

/** Index of the first span that ends after the offset, in spans that are in order and do not overlap; -1 if none. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < spans.length ? low : -1;
}
