/** Whether the head is the name's last word or the one before "of" or "for", with other words beside it. */
export function hasHead(name: string, head: string): boolean {
  const words = name.split(' ');
  const joint = words.findIndex((word) => word === 'of' || word === 'for');
  return words.length > 1 && (joint > 0 ? words[joint - 1] === head : words.at(-1) === head);
}

/** UTF-16 units. */
export const LONGEST_ACRONYM = 6;
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&']);

/** "interior security forces" is "isf"; null for names of one word. */
export function initialsOf(key: string): string | null {
  const words = key.split(/[ -]/).filter((word) => !SMALL.has(word));
  return words.length < 3 ? null : words.map((word) => word[0]).join('');
}
