import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EscapeJson } from './escape-json.ts';

/** The escaped form of a text that comes in chunks of so many bytes. */
async function escaped(text: string, chunk: number): Promise<string> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) => bytes.subarray(i * chunk, (i + 1) * chunk));
  const parts: Buffer[] = [];
  for await (const part of Readable.from(chunks).pipe(new EscapeJson())) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

describe('JSON inside a script element', () => {
  test.each([
    ['</script><script>alert(1)</script>', '\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e'],
    ['<!-- & -->', '\\u003c!-- \\u0026 --\\u003e'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['‘’“”…€ â€', '‘’“”…€ â€'],
  ])('%s', async (text, expected) => {
    for (const chunk of [1, 2, 3, 1000]) expect(await escaped(text, chunk)).toBe(expected);
  });

  test('says the same as before, however it is cut, and holds none of the signs', async () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', '\u2028', '\u2029', '\\', '"', 'é', '€', '\u2027', 'a', '\ud83d\ude00'),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (value, chunk) => {
        const json = await escaped(JSON.stringify({ value }), chunk);
        expect(JSON.parse(json)).toEqual({ value });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
