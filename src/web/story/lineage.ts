import type { Copy } from '../../model/record.ts';

/** An article with those that took their text from it. */
export interface Branch {
  readonly article: string;
  /** The copy by which it hangs on its parent; null at a root. */
  readonly copy: Copy | null;
  readonly branches: readonly Branch[];
}

/**
 * The copies as families: every article hangs on the one that it shares most with among those that come before it, so that a family
 * of n articles is a tree of n − 1 copies. Largest family first.
 */
export function familiesOf(copies: readonly Copy[]): readonly Branch[] {
  const parent = new Map<string, Copy>();
  for (const copy of copies.toSorted((x, y) => y.share - x.share))
    if (!parent.has(copy.b) && !descends(parent, copy.a, copy.b)) parent.set(copy.b, copy);
  const children = Map.groupBy(parent.values(), (copy) => copy.a);
  const roots = new Set([...copies.map((copy) => copy.a), ...copies.map((copy) => copy.b)].filter((id) => !parent.has(id)));
  const branch = (article: string, copy: Copy | null): Branch => ({
    article,
    copy,
    branches: (children.get(article) ?? []).map((child) => branch(child.b, child)),
  });
  return [...roots].map((root) => branch(root, null)).sort((x, y) => size(y) - size(x));
}

/** Whether `article` already hangs, directly or not, on `ancestor`: then a copy the other way round would close a circle. */
function descends(parent: ReadonlyMap<string, Copy>, article: string, ancestor: string): boolean {
  for (let copy: Copy | undefined, at = article; ; at = copy.a) {
    if (at === ancestor) return true;
    copy = parent.get(at);
    if (copy === undefined) return false;
  }
}

export const size = (branch: Branch): number => 1 + branch.branches.reduce((sum, one) => sum + size(one), 0);
