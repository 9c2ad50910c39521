import type { Article } from '../../model/article.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { StructurePart, StructureRole } from '../../model/structure.ts';
import type { Sentence } from '../sentences.ts';
import type { Tokens } from '../tokens.ts';

/** What the structure rules read. */
export interface Layout {
  readonly article: Article;
  readonly text: string;
  readonly offset: number;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** A part that a rule found; the first rule to claim a place has it. */
export interface Found extends Span {
  readonly role: StructureRole;
}

/** One way of recognising a part. `find` sees what the rules before it have claimed. */
export interface StructureRule extends RuleInfo {
  readonly find: (page: Page) => readonly Found[];
}

/** A layout with what has been claimed of it. */
export class Page {
  readonly layout: Layout;
  readonly #lines: (string | undefined)[];
  readonly #roles: (StructureRole | undefined)[];
  readonly #parts: StructurePart[] = [];
  /** Parts by paragraph, so that a claim meets only its neighbours. */
  readonly #partsIn = new Map<number, StructurePart[]>();

  constructor(layout: Layout) {
    this.layout = layout;
    this.#lines = Array.from({ length: layout.paragraphs.length });
    this.#roles = Array.from({ length: layout.paragraphs.length });
  }

  get count(): number {
    return this.layout.paragraphs.length;
  }

  /** A paragraph's text; "" out of range. */
  line(paragraph: number): string {
    const span = this.layout.paragraphs[paragraph];
    return span ? (this.#lines[paragraph] ??= this.layout.text.slice(span.start, span.end)) : '';
  }

  span(paragraph: number): Span {
    return this.layout.paragraphs[paragraph]!;
  }

  /** UTF-16 units of a paragraph, without making its text. */
  size(paragraph: number): number {
    const span = this.layout.paragraphs[paragraph];
    return span ? span.end - span.start : 0;
  }

  /** The role that a paragraph has as a whole; undefined where it is (mostly) report so far. */
  role(paragraph: number): StructureRole | undefined {
    return this.#roles[paragraph];
  }

  get parts(): readonly StructurePart[] {
    return this.#parts;
  }

  /** The parts that lie in a paragraph. */
  partsIn(paragraph: number): readonly StructurePart[] {
    return this.#partsIn.get(paragraph) ?? [];
  }

  claim(rule: string, found: readonly Found[]): void {
    for (const { start, end, role } of found) {
      if (end <= start) continue;
      const over: number[] = [];
      for (let p = this.paragraphAt(start); p < this.count && this.span(p).start < end; p++) over.push(p);
      if (over.some((p) => this.partsIn(p).some((part) => part.start < end && start < part.end))) continue;
      const part: StructurePart = { start, end, role, rule };
      this.#parts.push(part);
      for (const p of over) {
        this.#partsIn.set(p, [...this.partsIn(p), part]);
        const inside = Math.min(end, this.span(p).end) - Math.max(start, this.span(p).start);
        if (inside * 2 >= this.size(p)) this.#roles[p] = role;
      }
    }
  }

  /** The first paragraph that ends after the offset. */
  paragraphAt(offset: number): number {
    const { paragraphs } = this.layout;
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (paragraphs[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Whether a line ends as a sentence does, closing marks apart. */
export const endsSentence = (line: string): boolean => /[.!?…][)\]"'”’»]*$/.test(line.slice(-8));

/** Words of a line, roughly: runs between white space that hold a letter or digit. For short lines only. */
export const wordCount = (line: string): number => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether a paragraph reads like running report: a sentence of some length, or several. */
export function isReport(page: Page, paragraph: number): boolean {
  if (page.role(paragraph) !== undefined || page.size(paragraph) < 40) return false;
  const line = page.line(paragraph);
  return endsSentence(line) ? wordCount(line.slice(0, 400)) >= 8 : line.length > 240;
}

/** The first paragraph of running report; `count` where there is none. */
export function firstReport(page: Page): number {
  for (let p = 0; p < page.count; p++) if (isReport(page, p)) return p;
  return page.count;
}

/** Whether somebody's words stand in the line, so that it is report and no notice. */
export const quotes = (line: string): boolean => /["“”«»]/.test(line);
