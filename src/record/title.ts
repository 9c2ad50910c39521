import { tokenize } from '../text/tokens.ts';
import type { Extraction } from '../model/extraction.ts';

/**
 * The story's title: of all headlines in the pile the one whose words most other headlines share, so that no word of it is ours.
 * Ties go to the shorter, then to the first in order of code units. Memory: the headlines.
 */
export interface TitlePicker {
  add(extraction: Extraction): void;
  /** Null where no article has a headline. */
  finish(): string | null;
}

const LONGEST = 200;

export function makeTitlePicker(): TitlePicker {
  const headlines: string[] = [];
  return {
    add({ article, structure, offset }) {
      const part = structure.find(({ role }) => role === 'title');
      const headline =
        article.title?.trim() || (part && part.start >= offset ? article.text.slice(part.start - offset, part.end - offset) : '');
      if (headline && headline.length <= LONGEST) headlines.push(headline);
    },
    finish() {
      const counts = new Map<string, number>();
      const wordsOf = (headline: string): Set<string> => new Set(contentWords(headline));
      for (const headline of headlines) for (const word of wordsOf(headline)) counts.set(word, (counts.get(word) ?? 0) + 1);
      const score = (headline: string): number => {
        const words = [...wordsOf(headline)];
        return words.reduce((sum, word) => sum + counts.get(word)! - 1, 0) / Math.sqrt(words.length || 1);
      };
      const ranked = headlines
        .map((headline) => ({ headline, score: score(headline) }))
        .sort((a, b) => b.score - a.score || a.headline.length - b.headline.length || (a.headline < b.headline ? -1 : 1));
      return ranked[0]?.headline ?? null;
    },
  };
}

const SHORTEST_WORD = 4;

function contentWords(headline: string): string[] {
  const tokens = tokenize(headline);
  return Array.from({ length: tokens.length }, (_, i) => tokens.lower(i)).filter((word) => word.length >= SHORTEST_WORD);
}
