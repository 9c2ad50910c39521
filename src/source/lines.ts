import { LARGEST } from './limits.ts';

/** A line of a byte stream without its line end; `bytes` null where it is longer than may be held. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Cuts a byte stream into lines and never holds more than one, nor more than `longest` bytes of it. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, longest = LARGEST): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): ByteLine => {
    const line = { number: number++, bytes: size > longest ? null : Buffer.concat(parts) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const to = chunk.indexOf(NEWLINE, from);
      const part = chunk.subarray(from, to < 0 ? chunk.length : to);
      size += part.length;
      if (size > longest) parts = [];
      else if (part.length > 0) parts.push(part);
      if (to < 0) break;
      yield take();
      from = to + 1;
    }
  }
  if (size > 0) yield take();
}
