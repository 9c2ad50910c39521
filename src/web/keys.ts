/** What a key press asks for. */
export type KeyCommand =
  | { readonly command: 'search' }
  | { readonly command: 'help' }
  | { readonly command: 'step'; readonly by: 1 | -1 }
  | { readonly command: 'view'; readonly index: number }
  | null;

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key press; null where the reader is typing or the browser owns the key. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Press, typing: boolean): KeyCommand {
  if (typing || ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case '/':
      return { command: 'search' };
    case '?':
      return { command: 'help' };
    case 'j':
      return { command: 'step', by: 1 };
    case 'k':
      return { command: 'step', by: -1 };
    default:
      return /^[1-8]$/.test(key) ? { command: 'view', index: Number(key) - 1 } : null;
  }
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Moves the focus to the next or the previous thing that a view offers. */
export function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement | SVGElement>('main [data-item]')].filter(
    (item) => item.getClientRects().length > 0,
  );
  if (items.length === 0) return;
  const focused = items.findIndex((item) => item === document.activeElement || item.contains(document.activeElement));
  const next = focused >= 0 ? focused + by : by === 1 ? firstBelow(items) : items.length - 1;
  const item = items[Math.max(0, Math.min(items.length - 1, next))]!;
  item.focus();
  item.scrollIntoView({ block: 'nearest' });
}

/** Without a focus the reading begins with what is on the screen. */
function firstBelow(items: readonly Element[]): number {
  const visible = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  return visible < 0 ? 0 : visible;
}
