import { useState } from 'preact/hooks';
import { bySpan } from '../../model/span.ts';
import { Rule } from '../parts/rule.tsx';
import { pinHref } from '../route.ts';
import type { Highlight, Layer } from '../text/layers.ts';
import { counted } from '../words/numbers.ts';

interface Props {
  /** The article's id. */
  readonly article: string;
  readonly highlights: readonly Highlight[];
  readonly selected: string | null;
  readonly choose: (key: string) => void;
  /** Show the chosen note only. */
  readonly only?: boolean;
}

const FIRST = 3;

/** Long things are told before the short ones that stand in every line. */
const RANK: Readonly<Record<Layer, number>> = {
  quotations: 0,
  commitments: 1,
  figures: 2,
  events: 3,
  structure: 4,
  times: 5,
  names: 6,
};

/** What each highlight of a paragraph is; the chosen one also says why it is in the record. */
export function MarginNotes({ article, highlights, selected, choose, only = false }: Props) {
  const [all, setAll] = useState(false);
  const notes = distinct(highlights).filter((one) => one.key === selected || !only);
  if (notes.length === 0) return <div class="notes" />;
  const first = new Set(notes.toSorted((a, b) => RANK[a.layer] - RANK[b.layer]).slice(0, FIRST));
  const shown = all ? notes : notes.filter((one) => first.has(one) || one.key === selected);
  return (
    <div class="notes">
      <ul>
        {shown.map((one) => (
          <li key={one.key} class={one.key === selected ? `note ${one.layer} selected` : `note ${one.layer}`}>
            <button type="button" aria-expanded={one.key === selected} data-item onClick={() => choose(one.key)}>
              <span class="kind">{one.kind}</span> <bdi>{one.what}</bdi>
            </button>
            {one.key === selected && (
              <p class="why">
                {one.details.map((detail) => (
                  <span key={detail} class="detail">
                    <bdi>{detail}</bdi>
                  </span>
                ))}
                <Rule name={one.rule} />
                <a class="detail" href={pinHref(article, one)}>
                  Link to these words
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      {notes.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {counted(notes.length - shown.length, 'more note')}
        </button>
      )}
    </div>
  );
}

/** One note an entry, in order of reading: an utterance in several pieces is told once. */
function distinct(highlights: readonly Highlight[]): readonly Highlight[] {
  const seen = new Set<string>();
  return highlights.toSorted(bySpan).filter((one) => !seen.has(one.key) && seen.add(one.key));
}
