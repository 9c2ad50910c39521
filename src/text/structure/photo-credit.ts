import { PHOTO_SOURCES } from './agencies.ts';

/** Only the end of a paragraph is looked at, so that the patterns meet a bounded text. */
const TAIL = 140;

const SOURCES = new Set(PHOTO_SOURCES);
const PHOTO_WORD = 'photo(?:graph)?s?|image|picture|pic|illustration|credit|photo credit|image credit';

/**
 * Where the photo credit at the end of a paragraph begins ("Jane Doe / AP", "AFP/Getty Images", "(AP Photo/Jane Doe)", "Photo: Jane
 * Doe"), as an offset into the line; -1 where there is none. Bounded work.
 */
export function photoCreditAt(line: string): number {
  const from = Math.max(0, line.length - TAIL);
  const tail = line.slice(from);
  for (const find of [bracketed, labelled, slashed]) {
    const at = find(tail);
    if (at >= 0) return from + at;
  }
  return -1;
}

/** "(AP Photo/Jane Doe)", "[Image: Reuters]", "(Photo by Jane Doe/Getty Images)" */
function bracketed(tail: string): number {
  const open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
  if (open < 0 || !/[)\]]\.?$/.test(tail)) return -1;
  const inner = tail.slice(open + 1).replace(/[)\]]\.?$/, '');
  if (/[)\]]/.test(inner)) return -1;
  if (new RegExp(`^(?:file )?(?:${PHOTO_WORD})(?::| by | courtesy| credit|$)`, 'i').test(inner)) return open;
  if (/^(?:AP|Reuters|AFP|EPA|PA) (?:File )?Photo/i.test(inner) || /\bvia (?:AP|Reuters|AFP|Getty)/i.test(inner)) return open;
  return /[/|]/.test(inner) && namesSource(inner) ? open : -1;
}

/** "Photo: Jane Doe", "Photograph: Jane Doe/The Daily", "Photo by Jane Doe", "Photo courtesy of the museum" */
function labelled(tail: string): number {
  const label = new RegExp(
    `(?:^|[.!?"”’)\\]] ?|\\s[|/–—-]\\s?)((?:file )?(?:${PHOTO_WORD})(?:\\s?:\\s?| by | courtesy of | courtesy ))`,
    'gi',
  );
  let at = -1;
  for (const match of tail.matchAll(label)) at = match.index + match[0].length - match[1]!.length;
  if (at < 0) return -1;
  const rest = tail.slice(at);
  // A label and a name; a whole sentence behind it is no credit.
  const words = rest.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length <= 12 && small <= 4 && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(rest) ? at : -1;
}

/** "Jane Doe / AP file", "ADA MOE / AFP/Getty Images", "Reuters/Jane Doe": names parted by slashes or bars, no stop at the end. */
function slashed(tail: string): number {
  if (!/[/|]/.test(tail) || /[.!?]["”’]?$/.test(tail)) return -1;
  const start = creditStart(tail);
  const credit = tail.slice(start);
  if (!/[/|]/.test(credit) || !namesSource(credit)) return -1;
  return start;
}

/** Goes back over what a credit is made of: capitalised words, slashes, bars, "via", "for", "file". */
function creditStart(tail: string): number {
  let start = tail.length;
  for (const match of [...tail.matchAll(/\S+/g)].toReversed()) {
    const word = match[0];
    const cut = /[.!?]["”’)]*(?=\p{Lu})/u.exec(word); // "2018.Jane": run into the sentence before
    if (cut && !/^(?:\p{Lu}\.)+/u.test(word)) return match.index + cut.index + cut[0].length;
    if (/[.!?]["”’)]*$/.test(word) && !/^\p{Lu}{1,2}\.$/u.test(word)) return start;
    if (!/^(?:[/|,–—-]+|[\p{Lu}(/|].*|via|for|file|by|de|van|von|al-.*|el-.*)$/u.test(word)) return start;
    start = match.index;
  }
  return start;
}

function namesSource(credit: string): boolean {
  return credit
    .toLowerCase()
    .split(/\s*[/|,()[\]–—]\s*|\s-\s|\svia\s|\sfor\s/)
    .some((piece) => SOURCES.has(piece.trim()) || SOURCES.has(piece.trim().replace(/ (?:file|photo|images)$/, '')));
}
