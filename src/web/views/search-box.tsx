import { useEffect, useRef } from 'preact/hooks';
import { hrefOf } from '../route.ts';

/** How long a reader pauses before the words typed so far are looked for. */
const PAUSE_MS = 150;

/** The search; its words are part of the address, so that a search can be kept and sent. */
export function SearchBox({ query }: { readonly query: string }) {
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = query;
  }, [query]);
  const go = (words: string): void => {
    clearTimeout(waiting.current);
    const address = hrefOf({ view: 'search', query: words });
    // While the words grow, the way back leads to where the reader was before, not through every letter.
    if (location.hash.startsWith('#/search')) {
      history.replaceState(null, '', address);
      dispatchEvent(new HashChangeEvent('hashchange'));
    } else location.hash = address;
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go(input.current?.value ?? '');
      }}
    >
      <label class="sr" for="search">
        Search the record
      </label>
      <input
        id="search"
        ref={input}
        type="search"
        placeholder="Search the record"
        autocomplete="off"
        defaultValue={query}
        onInput={(event) => {
          const { value } = event.currentTarget;
          clearTimeout(waiting.current);
          if (value.trim().length > 1) waiting.current = setTimeout(() => go(value), PAUSE_MS);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </form>
  );
}
