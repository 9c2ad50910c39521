import { extname } from 'node:path';
import { isBinary } from './decode.ts';

export type Format = 'text' | 'html' | 'json' | 'none';

/** How a file is to be read; `none` with the reason and what to do where it isn't. */
export type Recognised =
  | { readonly format: Exclude<Format, 'none'> }
  | { readonly format: 'none'; readonly code: 'binary' | 'unsupported'; readonly what: string; readonly advice: string };

const HTML = new Set(['.html', '.htm', '.xhtml']);
const JSON_LINES = new Set(['.json', '.jsonl', '.ndjson']);

/** Kinds of file that hold no article's plain text, by extension, with what helps. */
const OTHERS: readonly (readonly [extensions: string, what: string, advice: string])[] = [
  ['pdf', 'is a PDF.', 'Save its text as .txt (for instance with pdftotext).'],
  ['doc docx odt rtf pages', 'is a word processor document.', 'Save it as plain text (.txt) or as a web page (.html).'],
  ['xls xlsx ods', 'is a spreadsheet.', 'Save its articles as JSON Lines; dates and outlets can be given as CSV with --meta.'],
  ['csv tsv', 'is a table, not an article.', 'If it holds dates and outlets of articles, give it with --meta.'],
  ['jpg jpeg png gif webp svg ico bmp tif tiff avif heic', 'is a picture.', 'Only text can be read; leave it out.'],
  ['mp3 mp4 m4a wav mov avi webm ogg', 'is sound or film.', 'Only text can be read; leave it out, or give a transcript.'],
  ['zip tar tgz bz2 xz 7z rar zst', 'is an archive.', 'Unpack it and give the folder.'],
  ['eml msg mbox', 'is mail.', 'Save the article as plain text or as a web page.'],
  ['warc wacz', 'is a web archive.', 'Save the pages as .html.'],
  ['xml rss atom', 'is XML.', 'Save the articles as web pages, plain text or JSON Lines.'],
  ['css js mjs ts py sh rb yaml yml toml ini log sqlite db exe dll so woff woff2 ttf', 'holds no article.', 'Leave it out.'],
];
const BY_EXTENSION = new Map<string, { readonly what: string; readonly advice: string }>(
  OTHERS.flatMap(([extensions, what, advice]) =>
    extensions.split(' ').map((extension) => [`.${extension}`, { what, advice }] as const),
  ),
);

/** The start of some files that are no text, whatever they are called. */
const MAGIC: readonly (readonly [bytes: readonly number[], extension: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], '.pdf'],
  [[0x50, 0x4b, 0x03, 0x04], '.zip'],
  [[0x89, 0x50, 0x4e, 0x47], '.png'],
  [[0xff, 0xd8, 0xff], '.jpg'],
  [[0x47, 0x49, 0x46, 0x38], '.gif'],
];

/** A file's extension in lower case, without `.gz`; "" where its last part is no extension ("St. Mary's story"). */
export function extensionOf(name: string): string {
  const extension = extname(withoutGz(name)).toLowerCase();
  return /^\.[a-z][a-z0-9]{0,7}$/.test(extension) ? extension : '';
}

export const isGz = (name: string): boolean => /.\.gz$/i.test(name);

const withoutGz = (name: string): string => (isGz(name) ? name.slice(0, -3) : name);

/** The file's name without folder, `.gz` and extension. */
export function stemOf(name: string): string {
  const base = withoutGz(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  return base.slice(0, base.length - extensionOf(base).length) || base;
}

/** Recognises a file by its name alone where that is enough to leave its content unread. */
export function refusedByName(name: string): Recognised | null {
  const other = BY_EXTENSION.get(extensionOf(name));
  return other ? { format: 'none', code: 'unsupported', ...other } : null;
}

/** Recognises a file by its name and its first bytes (a few thousand are enough). */
export function recognise(name: string, head: Uint8Array): Recognised {
  const refused = refusedByName(name);
  if (refused) return refused;
  const magic = MAGIC.find(([bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (magic) return { format: 'none', code: 'unsupported', ...BY_EXTENSION.get(magic[1])! };
  if (isBinary(head)) {
    return {
      format: 'none',
      code: 'binary',
      what: 'is not a text file.',
      advice: 'Give the article as plain text, a web page or JSON Lines.',
    };
  }
  const extension = extensionOf(name);
  if (HTML.has(extension)) return { format: 'html' };
  if (JSON_LINES.has(extension)) return { format: 'json' };
  const start = Buffer.from(head.subarray(0, 1024))
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html[\s>])/i.test(start)) return { format: 'html' };
  if (/^\{\s*"/.test(start) || /^\[\s*\{\s*"/.test(start)) return { format: 'json' };
  return { format: 'text' };
}
