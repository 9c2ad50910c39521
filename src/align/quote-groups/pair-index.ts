/** Two words that follow one another as one number below 2^53. */
const pairKey = (a: number, b: number): number => a * 0x200_0000 + b;

/** A pair of words in more utterances than this is a common phrase; it leads nowhere. */
const MOST_HOLDERS = 64;

/** Leads from pairs of adjacent words to the sequences that hold them. */
export class PairIndex {
  readonly #holders = new Map<number, number[]>();

  add(content: readonly number[], id: number): void {
    for (let i = 0; i + 1 < content.length; i++) {
      const key = pairKey(content[i]!, content[i + 1]!);
      const holders = this.#holders.get(key);
      if (!holders) this.#holders.set(key, [id]);
      else if (holders.length <= MOST_HOLDERS && holders.at(-1) !== id) holders.push(id);
    }
  }

  holders(a: number, b: number): readonly number[] {
    const holders = this.#holders.get(pairKey(a, b));
    return holders && holders.length <= MOST_HOLDERS ? holders : NONE;
  }

  /** Those that share pairs with the sequence, with the number of pairs. */
  sharing(content: readonly number[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (let i = 0; i + 1 < content.length; i++) {
      for (const id of this.holders(content[i]!, content[i + 1]!)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }
}

const NONE: readonly number[] = [];
