import type { EditType } from '../../model/record.ts';
import { typeOf } from './edit-types.ts';
import { type EditText, viewHunk } from './hunk-view.ts';
import { marksChanged } from './marks-changed.ts';
import type { Hunk, Passage } from './passages.ts';
import { sameMeaning } from './same-meaning.ts';

/** A typed change; words of one side may be empty. */
export interface Edit extends Hunk {
  readonly type: EditType;
}

/** The changes within a passage, in order of b, typed. What differs in form only ("don't", "do not"; "nine", "9") is left out. */
export function editsOf(a: EditText, b: EditText, passage: Passage): Edit[] {
  const edits: Edit[] = [];
  for (const hunk of passage.hunks) {
    const view = viewHunk(a, b, hunk);
    if (!sameMeaning(view)) edits.push({ ...hunk, type: typeOf(view) });
  }
  for (const range of marksChanged(a, b, passage)) edits.push({ ...range, type: 'quotation-marks' });
  return edits.sort((x, y) => x.b.from - y.b.from || x.a.from - y.a.from);
}
