import { headlineOf } from '../align/headline.ts';
import { mostAlike } from '../align/title.ts';
import type { Extraction } from '../model/extraction.ts';

/** The story's title: of all headlines in the pile the one that is most like the others. Memory: the headlines. */
export interface TitlePicker {
  add(extraction: Extraction): void;
  /** Null where no article has a headline. */
  finish(): string | null;
}

export function makeTitlePicker(): TitlePicker {
  const headlines: string[] = [];
  return {
    add(extraction) {
      const headline = headlineOf(extraction);
      if (headline) headlines.push(headline);
    },
    finish: () => mostAlike(headlines),
  };
}
