export interface Feast {
  readonly words: readonly string[];
  readonly month: number;
  readonly day: number;
}

const LIST: readonly (readonly [string, number, number])[] = [
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
  ["new year 's eve", 12, 31],
  ["new year 's day", 1, 1],
  ["valentine 's day", 2, 14],
  ['halloween', 10, 31],
  ['independence day', 7, 4],
  ['veterans day', 11, 11],
  ['bastille day', 7, 14],
];

/** Feasts by their first word, the longer names first. */
export const FEASTS: ReadonlyMap<string, readonly Feast[]> = group();

function group(): Map<string, Feast[]> {
  const map = new Map<string, Feast[]>();
  for (const [name, month, day] of LIST) {
    const words = name.split(' ');
    const feasts = map.get(words[0]!) ?? [];
    feasts.push({ words, month, day });
    map.set(words[0]!, feasts);
  }
  return map;
}
