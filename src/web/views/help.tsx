import { useEffect, useRef } from 'preact/hooks';
import { SECTIONS } from './sections.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['j, k', 'the next, the previous thing in a view'],
  ['Enter', 'open it'],
  ['/', 'search'],
  ['1 to 8', `the sections, from ${SECTIONS[0]!.label} to ${SECTIONS.at(-1)!.label}`],
  ['?', 'this help'],
  ['Esc', 'close it'],
];

/** The keys, and how to read the marks. */
export function Help({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">How to read this page</h2>
      <dl class="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        In the charts an open mark is a loose or an open-ended figure: a dashed whisker for “about” or “nearly”, an arrow for
        “more than”, “at least”, “up to”. A red tie joins two figures that cannot both hold. Each origin has its own colour and
        shape.
      </p>
      <p>
        Every entry leads to the words it rests on; every view and every passage has its own address in the browser’s address bar.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
