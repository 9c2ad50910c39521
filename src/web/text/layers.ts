import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { deadlineWords, STATE_LABELS } from '../words/labels.ts';
import { isExact, rangeWords } from '../words/days.ts';
import { figureWords } from '../words/numbers.ts';
import { entityName, type Story } from '../story/story.ts';

export const LAYERS = ['quotations', 'figures', 'commitments', 'times', 'events', 'names', 'structure'] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_LABELS: Readonly<Record<Layer, string>> = {
  quotations: 'Quotations',
  figures: 'Figures',
  commitments: 'Promises',
  times: 'Times',
  events: 'Events',
  names: 'Names',
  structure: 'Structure',
};

/** What a reader sees at first; the others are a switch away. */
export const FIRST_LAYERS: readonly Layer[] = ['quotations', 'figures', 'commitments', 'times'];

/** An entry of an article as it is drawn over the text and told in the margin. */
export interface Highlight extends Pin {
  /** `quotations/3`: shared by the pieces of one utterance. */
  readonly key: string;
  readonly layer: Layer;
  readonly kind: string;
  readonly what: string;
  readonly details: readonly string[];
  readonly rule: string | null;
}

/** All highlights of an article, in order of layer, then of reading. */
export function highlightsOf(story: Story, article: ArticleRecord): readonly Highlight[] {
  const name = (entity: string | null | undefined): string | null => entityName(story, article, entity);
  const list: Highlight[] = [];
  const add = (
    layer: Layer,
    index: number,
    pin: Pin | null,
    kind: string,
    what: string,
    details: readonly (string | null)[],
    rule: string,
  ) => {
    if (pin === null || pin === undefined) return;
    list.push({
      start: pin.start,
      end: pin.end,
      ...(pin.in === 'title' ? { in: 'title' } : {}),
      key: `${layer}/${index}`,
      layer,
      kind,
      what,
      details: details.filter((detail) => detail !== null),
      rule: rule ?? null,
    });
  };
  article.quotations.forEach((one, i) => {
    for (const pin of one.content)
      add('quotations', i, pin, `${one.kind} quotation`, name(one.speaker) ?? 'speaker not clear', [], one.rule);
  });
  article.figures.forEach((one, i) =>
    add('figures', i, one, 'figure', [figureWords(one), one.what].filter(Boolean).join(' '), figureDetails(one, name), one.rule),
  );
  article.commitments.forEach((one, i) =>
    add(
      'commitments',
      i,
      one,
      STATE_LABELS[one.state] ?? one.state,
      [name(one.actor), one.action].filter(Boolean).join(': '),
      [one.deadline ? `due ${deadlineWords(one.deadline)}` : null],
      one.rule,
    ),
  );
  article.times.forEach((one, i) =>
    add(
      'times',
      i,
      one,
      one.type.toLowerCase(),
      one.from || one.to ? rangeWords(one) : one.value,
      [one.from && !isExact(one) ? `value ${one.value}` : null, one.mod ? `mod ${one.mod}` : null],
      one.rule,
    ),
  );
  article.events.forEach((one, i) =>
    add('events', i, one, one.future ? 'event to come' : 'event', rangeWords(one.date), [], one.rule),
  );
  article.names.forEach((one, i) =>
    add('names', i, one, one.type, name(one.entity) ?? '', [one.mention === 'name' ? null : `by ${one.mention}`], one.rule),
  );
  article.structure.forEach((one, i) => add('structure', i, one, one.role, 'not part of the running report', [], one.rule));
  return list;
}

function figureDetails(
  one: ArticleRecord['figures'][number],
  name: (entity: string | null | undefined) => string | null,
): readonly (string | null)[] {
  return [
    one.where ? `in ${one.where}` : null,
    one.asOf && (one.asOf.from || one.asOf.to) ? `as of ${rangeWords(one.asOf)}` : null,
    one.since && (one.since.from || one.since.to) ? `counted since ${rangeWords(one.since)}` : null,
    one.change ? (one.change === 'up' ? 'a rise' : 'a fall') : null,
    one.status && one.status !== 'actual' ? one.status : null,
    name(one.by) ? `given by ${name(one.by)}` : null,
  ];
}
