import type { DiffRun } from '../text/word-diff.ts';

/** A variant against its base: what it adds is underlined, what it leaves out is struck through; said as well as shown. */
export function DiffText({ runs }: { readonly runs: readonly DiffRun[] }) {
  return (
    <bdi class="words diff" dir="auto">
      {runs.map((run, i) => {
        switch (run.kind) {
          case 'same':
            return <span key={i}>{run.text}</span>;
          case 'added':
            return [<ins key={i}>{run.text.trimEnd()}</ins>, blank(run.text)];
          case 'removed':
            return [<del key={i}>{run.text.trimEnd()}</del>, blank(run.text) || (runs[i + 1]?.kind === 'added' ? ' ' : '')];
        }
      })}
    </bdi>
  );
}

/** A line through the blank after a word would join what is left out with what is put in. */
const blank = (text: string): string => text.slice(text.trimEnd().length);
