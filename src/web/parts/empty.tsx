import type { ComponentChildren } from 'preact';

/** What a view says when the record has nothing for it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
