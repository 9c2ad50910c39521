import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLines } from './lines.ts';

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function linesOf(text: string, size: number, longest?: number): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  let number = 1;
  for await (const line of byteLines(chunksOf(text, size), longest)) {
    expect(line.number).toBe(number++);
    lines.push(line.bytes && Buffer.from(line.bytes).toString());
  }
  return lines;
}

test('lines, however the bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'bc', '\n', 'é', '\r\n'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      async (pieces, size) => {
        const text = pieces.join('');
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(text, size)).toEqual(expected);
      },
    ),
  );
});

test('a line that is too long is not held, and the next one is read', async () => {
  expect(await linesOf(`ab\n${'x'.repeat(1_000)}\ncd`, 64, 100)).toEqual(['ab', null, 'cd']);
});
