import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { counted } from '../words/numbers.ts';

interface Props<T> {
  readonly items: readonly T[];
  readonly size: number;
  readonly noun: string;
  /** An item that has to be shown whatever the size: the one that an address points at. */
  readonly reveal?: number;
  readonly list?: 'ol' | 'ul' | 'none';
  readonly class?: string;
  readonly children: (item: T, index: number) => ComponentChildren;
}

/** A list that begins with as much as a person wants to see, and grows when asked. */
export function More<T>({ items, size, noun, reveal = -1, list = 'ul', class: name, children }: Props<T>) {
  const [shown, setShown] = useState(size);
  useEffect(() => setShown(size), [items]);
  const count = Math.min(items.length, Math.max(shown, reveal + 1));
  const rest = items.length - count;
  const content = items.slice(0, count).map((item, index) => children(item, index));
  const List = list === 'none' ? null : list;
  return (
    <>
      {List ? <List class={name}>{content}</List> : content}
      {rest > 0 && (
        <p class="more">
          <button type="button" onClick={() => setShown(count + Math.max(size, 20))}>
            Show more <span class="quiet">({counted(rest, noun)} left)</span>
          </button>
        </p>
      )}
    </>
  );
}
