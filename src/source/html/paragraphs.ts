import { blockText, lineOf } from './blocks.ts';

const FEWEST_CHARACTERS = 60;
const MOST_PARAGRAPHS = 3_000;
/** Ancestors of a paragraph that may hold the article. */
const LEVELS = 5;
const SHARE = 0.7;

/** The text of the smallest element that holds most of the page's paragraphs of running text; "" where there are none. */
export function proseContainer(document: Document): string {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const element of [...document.querySelectorAll('p')].slice(0, MOST_PARAGRAPHS)) {
    const text = lineOf(element);
    if (text.length < FEWEST_CHARACTERS || !/[.!?…][)"'”’]*$/.test(text.slice(-6)) || linkShare(element, text.length) > 0.4)
      continue;
    total += text.length;
    let ancestor = element.parentElement;
    for (let level = 0; level < LEVELS && ancestor && ancestor.nodeName !== 'BODY'; level++, ancestor = ancestor.parentElement) {
      sums.set(ancestor, (sums.get(ancestor) ?? 0) + text.length);
    }
  }
  let best: Element | null = null;
  let least = Infinity;
  for (const [element, sum] of sums) {
    if (sum < total * SHARE || sum >= least) continue;
    best = element;
    least = sum;
  }
  return best ? blockText(best) : '';
}

/** Characters of a text that stand in lines of running text: a sentence or more. */
export function proseLength(text: string): number {
  let sum = 0;
  for (const line of text.split('\n')) if (isProse(line)) sum += line.length;
  return sum;
}

const isProse = (line: string): boolean => line.length >= FEWEST_CHARACTERS && /[.!?…][)"'”’]*\s*$/.test(line.slice(-8));

function linkShare(element: Element, length: number): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked / length;
}
