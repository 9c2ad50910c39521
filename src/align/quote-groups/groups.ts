/** Disjoint sets of the numbers 0 to n - 1 (union–find with path halving; Tarjan and van Leeuwen 1984). */
export class Groups {
  readonly #parent: Int32Array;

  constructor(n: number) {
    this.#parent = Int32Array.from({ length: n }, (_, i) => i);
  }

  /** The least number of the set that holds i. */
  of(i: number): number {
    const parent = this.#parent;
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.of(i), this.of(j)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }
}
