import type { Copy } from '../../model/record.ts';

/** Articles that are tied by copies, with the copies that tie them; in order of their first copy. */
export interface Family {
  readonly articles: readonly string[];
  readonly copies: readonly Copy[];
}

/** O(n α(n)): union–find over the pairs. */
export function familiesOf(copies: readonly Copy[]): Family[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const next = parent.get(up);
      if (next !== undefined) parent.set(at, next);
      at = up;
    }
    return at;
  };
  for (const { a, b } of copies) {
    const x = root(a);
    const y = root(b);
    if (x !== y) parent.set(y, x);
  }
  return [...Map.groupBy(copies, ({ a }) => root(a)).values()].map((members) => ({
    articles: [...new Set(members.flatMap(({ a, b }) => [a, b]))],
    copies: members,
  }));
}
