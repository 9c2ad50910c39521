import type { ComponentChildren } from 'preact';

/** A view's title; it takes the focus when the view opens, so that a screen reader begins there. */
export function Heading({ children, lead }: { readonly children: ComponentChildren; readonly lead?: ComponentChildren }) {
  return (
    <header class="heading">
      <h1 tabIndex={-1}>{children}</h1>
      {lead && <p class="lead">{lead}</p>}
    </header>
  );
}
