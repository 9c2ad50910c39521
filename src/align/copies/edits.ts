import type { EditType } from '../../model/record.ts';
import { APPROXIMATORS, ATTRIBUTIONS, CERTAINTIES, DEADLINES, HEDGES, NEGATIONS } from './edit-words.ts';
import { type EditText, type HunkSide, type HunkView, normal, viewHunk } from './hunk-view.ts';
import type { Hunk, Passage, WordRange } from './passages.ts';

/** A typed change; words of one side may be empty. */
export interface Edit extends Hunk {
  readonly type: EditType;
}

/** A longer insertion or omission is reported as such, whatever words are in it. */
const SHORT = 4;
const SHORT_ATTRIBUTION = 9;
const SHORT_FACT = 7;

/** Decides what a change is; the first that says yes wins, the ones that change meaning lead. */
const TYPES: readonly { readonly type: EditType; readonly is: (view: HunkView) => boolean }[] = [
  { type: 'negation', is: ({ a, b }) => comparable(a, b) && has(a, NEGATIONS) !== has(b, NEGATIONS) },
  {
    type: 'number',
    is: ({ a, b }) => otherNumber(a, b),
  },
  {
    type: 'date',
    is: ({ a, b }) => isShort(a, b, SHORT_FACT) && a.dates.length > 0 && b.dates.length > 0 && differ(a.dates, b.dates),
  },
  { type: 'deadline', is: ({ a, b }) => a.beforeTime && b.beforeTime && comparable(a, b) && otherDeadline(a, b) },
  { type: 'hedge', is: ({ a, b }) => comparable(a, b) && surenessOf(a) !== surenessOf(b) },
  { type: 'attribution', is: ({ a, b }) => isShort(a, b, SHORT_ATTRIBUTION) && has(a, ATTRIBUTIONS) !== has(b, ATTRIBUTIONS) },
  { type: 'name', is: ({ a, b }) => otherNames(a, b) },
  { type: 'addition', is: ({ a }) => a.words.length === 0 },
  { type: 'removal', is: ({ b }) => b.words.length === 0 },
  { type: 'wording', is: () => true },
];

/** The changes within a passage, in order of b, typed. What differs in form only ("don't", "do not"; "nine", "9") is left out. */
export function editsOf(a: EditText, b: EditText, passage: Passage): Edit[] {
  const edits: Edit[] = [];
  for (const hunk of passage.hunks) {
    const view = viewHunk(a, b, hunk);
    if (sameMeaning(view)) continue;
    edits.push({ ...hunk, type: TYPES.find(({ is }) => is(view))!.type });
  }
  for (const range of marksChanged(a, b, passage)) edits.push({ ...range, type: 'quotation-marks' });
  return edits.sort((x, y) => x.b.from - y.b.from || x.a.from - y.a.from);
}

const has = (side: HunkSide, words: ReadonlySet<string>): boolean => side.words.some((word) => words.has(word));

const isShort = (a: HunkSide, b: HunkSide, most: number): boolean => a.words.length <= most && b.words.length <= most;

/** Short enough that a word in it is what was changed, and not merely came along with a clause. */
const comparable = (a: HunkSide, b: HunkSide): boolean => isShort(a, b, SHORT);

function differ<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length !== b.length || a.some((value) => !b.includes(value)) || b.some((value) => !a.includes(value));
}

/** Another number on both sides, or one that was put in or left out on its own. */
function otherNumber(a: HunkSide, b: HunkSide): boolean {
  if (a.numbers.length > 0 && b.numbers.length > 0) return isShort(a, b, SHORT_FACT) && differ(a.numbers, b.numbers);
  return (
    comparable(a, b) && a.numbers.length !== b.numbers.length && a.numbers.concat(b.numbers).some((n) => n !== 1 && n !== 0.5)
  );
}

function otherDeadline(a: HunkSide, b: HunkSide): boolean {
  const x = a.words.filter((word) => DEADLINES.has(word));
  const y = b.words.filter((word) => DEADLINES.has(word));
  return x.length + y.length > 0 && differ(x, y);
}

/** 0 plain, 1 hedged, 2 certain. */
function surenessOf(side: HunkSide): 0 | 1 | 2 {
  if (has(side, HEDGES) || (side.beforeNumber && has(side, APPROXIMATORS))) return 1;
  return has(side, CERTAINTIES) ? 2 : 0;
}

/** Words with a capital on both sides, within the sentence, none of which is the other side's. */
function otherNames(a: HunkSide, b: HunkSide): boolean {
  const x = capitals(a);
  const y = capitals(b);
  return (
    x.length > 0 &&
    y.length > 0 &&
    isShort(a, b, SHORT + 2) &&
    x.some((name) => !y.includes(name)) &&
    y.some((name) => !x.includes(name))
  );
}

const capitals = (side: HunkSide): string[] =>
  side.forms.filter((form, i) => form.length > 1 && form[0] !== form[0]!.toLowerCase() && !(side.initial && i === 0)).map(normal);

function sameMeaning({ a, b }: HunkView): boolean {
  const x = expanded(a);
  const y = expanded(b);
  if (x.join(' ') === y.join(' ') || x.join('') === y.join('')) return true;
  const onlyNumbers = (side: HunkSide): boolean =>
    side.words.length > 0 && side.numbers.length === 1 && !/[a-z]{3,}/.test(side.words.filter((w) => !isNumeral(w)).join(' '));
  return onlyNumbers(a) && onlyNumbers(b) && a.numbers[0] === b.numbers[0];
}

const isNumeral = (word: string): boolean =>
  /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion)/.test(word);

/** Contractions written out, stops and articles dropped. */
const expanded = (side: HunkSide): string[] =>
  side.words
    .flatMap((word) =>
      word.endsWith("n't") ? [STEMS.get(word) ?? word.slice(0, -3), 'not'] : [CLITICS.get(word) ?? word.replaceAll('.', '')],
    )
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an');

const STEMS = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
]);
const CLITICS = new Map([
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ['cannot', 'cannot'],
]);

/** Fewer words than this lose their marks by a slip of the reader of marks, not of a copyist. */
const LEAST_QUOTED = 3;

/** Runs of equal words that stand in quotation marks in one article only. */
function* marksChanged(a: EditText, b: EditText, { tiles }: Passage): Generator<Hunk> {
  let open: { a: WordRange; b: WordRange } | null = null;
  const long = (): boolean => open !== null && open.b.to - open.b.from >= LEAST_QUOTED;
  for (const tile of tiles) {
    for (let i = 0; i < tile.length; i++) {
      const x = tile.a + i;
      const y = tile.b + i;
      if (a.words.quoted[x] === b.words.quoted[y]) {
        if (open && long()) yield open;
        open = null;
      } else if (open) open = { a: { from: open.a.from, to: x + 1 }, b: { from: open.b.from, to: y + 1 } };
      else open = { a: { from: x, to: x + 1 }, b: { from: y, to: y + 1 } };
    }
  }
  if (open && long()) yield open;
}
