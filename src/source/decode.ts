import { isUtf8 } from 'node:buffer';
import { TextDecoder } from '@exodus/bytes/encoding-lite.js';

/** Text out of bytes. `doubt` says in plain words what a user should know about how it was read; null where nothing is doubtful. */
export interface Decoded {
  readonly text: string;
  /** WHATWG encoding name in lower case. */
  readonly encoding: string;
  readonly doubt: { readonly what: string; readonly advice: string } | null;
}

const SAVE_AS_UTF8 = 'If letters or quotation marks look wrong, save it as UTF-8.';

/**
 * Decodes a text file that declares no encoding: by its byte order mark, else UTF-16 by its zeros, else UTF-8 if it is that, else
 * windows-1252, as the web does. The mark is dropped, every other character stays. (Node's own TextDecoder reads windows-1252
 * wrongly in some versions: nodejs/node#60888.)
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const wide = utf16ByZeros(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  if (isMostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  return {
    ...decodeAs(bytes, 'windows-1252'),
    doubt: { what: 'is not UTF-8; it was read as windows-1252.', advice: SAVE_AS_UTF8 },
  };
}

/** Decodes as told. Bytes that are none of the encoding's become U+FFFD, and `doubt` says so. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = encoding === 'utf-8' && !isUtf8(bytes);
  return { text, encoding, doubt: damaged ? DAMAGED : text.length > 0 && isMojibake(text) ? MOJIBAKE : null };
}

const DAMAGED = {
  what: 'holds bytes that are no UTF-8; they were read as \ufffd.',
  advice: 'Get a fresh copy of the file, or save it as UTF-8 again.',
};

export const MOJIBAKE = {
  what: 'was decoded wrongly before it was saved (such as "â€™" for an apostrophe); it was read as it stands.',
  advice: 'Get a fresh copy of the text, so that its words and quotation marks are right.',
};

export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const SAMPLE = 4096;

/** Western text in UTF-16 has a zero in nearly every second byte, all on one side. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const units = length / 2;
  if (odd > units * 0.7 && even < units * 0.05) return 'utf-16le';
  if (even > units * 0.7 && odd < units * 0.05) return 'utf-16be';
  return null;
}

/** Whether text is UTF-8 with some damage (cut in the middle of a character, a stray byte), rather than another encoding. O(n). */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0 && bytes.length - i < 4) break; // cut off at the end
    if (length === 0) bad++;
    else if (length > 1) good++;
    i += length || 1;
  }
  return good > bad;
}

/** Length of the UTF-8 sequence at i; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) if ((bytes[i + k]! & 0xc0) !== 0x80) return 0;
  return i + length <= bytes.length ? length : 0;
}

/** UTF-8 that was read as windows-1252 and saved again: quotation marks and dashes show as "â€" and one more. */
export const isMojibake = (text: string): boolean => /â€[™œ\u009d“”˜¦]|Ã[©¨¼¶¤±]/.test(text);

/** Whether bytes are no text in any encoding that is read here: zeros (other than UTF-16's) or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes)) return false;
  const length = Math.min(bytes.length, SAMPLE);
  if (utf16ByZeros(bytes)) return false;
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) control++;
  }
  return control > length * 0.05;
}
