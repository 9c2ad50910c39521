import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { FoundFile } from './folder.ts';
import { LARGEST } from './limits.ts';

/** The bytes of a file, unpacked where its content is gzip. Bounded by what the reader takes. */
export async function* fileBytes(file: FoundFile): AsyncGenerator<Uint8Array> {
  yield* unpacked(chunksOf(file));
}

/** Bytes of a file that are read at once. */
const SMALL = 1 << 20;

/** A small file in one piece and at once, since ten thousand streams take seconds to set up; a larger one in pieces. */
async function* chunksOf(file: FoundFile): AsyncGenerator<Uint8Array> {
  const { size } = statSync(file.path);
  if (size > SMALL) yield* createReadStream(file.path) as AsyncIterable<Uint8Array>;
  else if (size > 0) yield readFileSync(file.path);
}

/** A stream of bytes, unpacked where it starts as gzip does. Errors of the archive are thrown as `ArchiveError`. */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = first; !chunk.done; chunk = await chunks.next()) yield asBytes(chunk.value);
    } finally {
      await chunks.return?.();
    }
  };
  if (first.done) return;
  const head = asBytes(first.value);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest();
    return;
  }
  const gunzip = createGunzip();
  const feeding = feed(rest(), gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
    await feeding;
  } catch (error) {
    throw new ArchiveError(error);
  } finally {
    gunzip.destroy();
    await feeding.catch(() => undefined);
  }
}

async function feed(chunks: AsyncIterable<Uint8Array>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await drained(gunzip);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

const drained = (gunzip: ReturnType<typeof createGunzip>): Promise<void> =>
  new Promise((resolve) => {
    gunzip.once('drain', resolve);
    gunzip.once('close', resolve);
  });

const asBytes = (chunk: Uint8Array | string): Uint8Array => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk);

export class ArchiveError extends Error {
  constructor(cause: unknown) {
    super('the archive is damaged', { cause });
  }
}

/** All bytes of a stream; null where there are more than `largest`. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>, largest = LARGEST): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
