import { compareText } from '../model/order.ts';
import { FINDING_TYPES, type Evidence, type Finding, type Severity } from '../model/record.ts';
import type { Draft } from './finder.ts';
import { withoutEchoes } from './one-matter.ts';

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

/** Drafts as findings: strongest first, without repetitions, numbered f1, f2, … The order does not depend on that of the drafts. */
export function collectFindings(drafts: readonly Draft[]): Finding[] {
  const findings: Finding[] = [];
  const said = new Set<string>();
  for (const { weight: _, ...draft } of withoutEchoes(drafts).toSorted(compareDrafts)) {
    const key = `${draft.type}\n${draft.says}`;
    if (said.has(key)) continue;
    said.add(key);
    findings.push({ id: `f${findings.length + 1}`, ...draft });
  }
  return findings;
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.weight - a.weight ||
    FINDING_TYPES.indexOf(a.type) - FINDING_TYPES.indexOf(b.type) ||
    compareText(a.says, b.says) ||
    compareText(a.evidence.map(placeOf).join(), b.evidence.map(placeOf).join())
  );
}

const placeOf = ({ article, start, end }: Evidence): string => `${article}:${start}-${end}`;

/** Things with the ids of the findings that speak of them. */
export function attachFindings<Thing extends { readonly id: string; readonly findings: readonly string[] }>(
  things: readonly Thing[],
  findings: readonly Finding[],
): Thing[] {
  const byAbout = Map.groupBy(findings, ({ about }) => about);
  return things.map((thing) => ({ ...thing, findings: (byAbout.get(thing.id) ?? []).map(({ id }) => id) }));
}
