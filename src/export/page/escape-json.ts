import { Transform, type TransformCallback } from 'node:stream';

const LESS = 0x3c;
const GREATER = 0x3e;
const AMPERSAND = 0x26;
/** U+2028 and U+2029 are E2 80 A8 and E2 80 A9 in UTF-8. */
const SEPARATOR_START = [0xe2, 0x80] as const;

const ESCAPES: ReadonlyMap<number, Buffer> = new Map([
  [LESS, Buffer.from('\\u003c')],
  [GREATER, Buffer.from('\\u003e')],
  [AMPERSAND, Buffer.from('\\u0026')],
  [0xa8, Buffer.from('\\u2028')],
  [0xa9, Buffer.from('\\u2029')],
]);

/**
 * JSON as bytes, made safe inside a script element: `<`, `>`, `&` and the two Unicode line separators, which in JSON stand only
 * within strings, become `\uXXXX`, so the value stays the same and no byte of it can end the element. Works on any cut of the input
 * into chunks, in one pass, and holds no more than two bytes back.
 */
export class EscapeJson extends Transform {
  #held: Buffer = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    const end = bytes.length - heldBack(bytes);
    this.#held = bytes.subarray(end);
    done(null, escaped(bytes.subarray(0, end)));
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#held);
  }
}

/** How many of the last bytes may be the start of a line separator. */
function heldBack(bytes: Buffer): number {
  const last = bytes.length - 1;
  if (bytes[last] === SEPARATOR_START[0]) return 1;
  return bytes[last - 1] === SEPARATOR_START[0] && bytes[last] === SEPARATOR_START[1] ? 2 : 0;
}

function escaped(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const separator = byte === SEPARATOR_START[0] && bytes[i + 1] === SEPARATOR_START[1] && (bytes[i + 2]! | 1) === 0xa9;
    if (!separator && byte !== LESS && byte !== GREATER && byte !== AMPERSAND) continue;
    parts.push(bytes.subarray(from, i), ESCAPES.get(separator ? bytes[i + 2]! : byte)!);
    if (separator) i += 2;
    from = i + 1;
  }
  if (parts.length === 0) return bytes;
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
}
