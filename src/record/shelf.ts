import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Values on disk, in the order in which they were put there: what a build has read of each article waits here until the whole pile
 * is known. Memory: two numbers a value. A class, because it holds a file; `close` removes it.
 */
export class Shelf<Value> {
  readonly #folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  readonly #file = openSync(join(this.#folder, 'shelf.jsonl'), 'w+');
  readonly #ends: number[] = [];

  get length(): number {
    return this.#ends.length;
  }

  /** Puts a value at the end and returns its place. */
  put(value: Value): number {
    const bytes = Buffer.from(JSON.stringify(value));
    const start = this.#ends.at(-1) ?? 0;
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done, bytes.length - done, start + done);
    return this.#ends.push(start + bytes.length) - 1;
  }

  get(place: number): Value {
    const start = place === 0 ? 0 : this.#ends[place - 1]!;
    const bytes = Buffer.allocUnsafe(this.#ends[place]! - start);
    for (let done = 0; done < bytes.length;) done += readSync(this.#file, bytes, done, bytes.length - done, start + done);
    return JSON.parse(bytes.toString()) as Value; // it was put there by `put`
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
