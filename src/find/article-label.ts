import type { Pile, PileEntry } from '../align/pile.ts';
import { dayOfMonth, MONTHS, monthOf, yearOf, type Day } from '../model/day.ts';

/**
 * Articles as a sentence names them: by outlet and day ("Harbour Post (3 March 2026)"), or by id where the outlet is not known. Among
 * `together`, two that would be called alike get their ids as well.
 */
export function labels(pile: Pile, together: readonly string[]): Map<string, string> {
  const plain = new Map([...new Set(together)].map((id) => [id, labelOf(pile.articles[pile.indexOf(id)]!)]));
  const uses = new Map<string, number>();
  for (const label of plain.values()) uses.set(label, (uses.get(label) ?? 0) + 1);
  return new Map([...plain].map(([id, label]) => [id, uses.get(label)! > 1 ? `${label} [${id}]` : label]));
}

function labelOf({ id, source, published }: PileEntry): string {
  if (!source) return id;
  return published.date ? `${source} (${spelled(published.date)})` : `${source} [${id}]`;
}

const spelled = (day: Day): string => `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;

/** "A", "A and B", "A, B and C", "A, B, C and 4 others". */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
