/** The id that a reader gave, and the first digits of the text's hash. */
export interface ReadAs {
  readonly id: string;
  readonly mark: string;
}

export const readAs = ({ id, sha256 }: { readonly id: string; readonly sha256: string }): ReadAs => ({
  id,
  mark: sha256.slice(0, 8),
});

/**
 * Ids that do not depend on the order of the inputs: where two texts claim one id, readers mark the later one with its hash; here the
 * first is marked likewise.
 */
export function settleIds(names: readonly ReadAs[]): string[] {
  const claimed = new Set(names.flatMap(({ id, mark }) => (id.endsWith(`~${mark}`) ? [id.slice(0, -mark.length - 1)] : [])));
  return names.map(({ id, mark }) => (claimed.has(id) ? `${id}~${mark}` : id));
}
