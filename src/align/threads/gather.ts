import { isAhead, type Report } from './report.ts';
import { areOthers } from './named.ts';
import { daysBetween } from '../../model/day.ts';
import type { Deadline } from '../../model/record.ts';

/** Reports of one commitment, in order of the pile. */
export interface Gathering {
  readonly reports: Report[];
  readonly acts: Map<string, number>;
  /** What any of its reports names; by these it is found, not judged. */
  readonly things: Set<string>;
  readonly places: Set<string>;
  readonly actors: Set<string>;
  readonly topic: Set<string>;
}

/** A word that stands in more threads than this tells none of them from the others; it is not looked up. */
const TOO_COMMON = 400;
/** Days of two appointments of the same kind that lie farther apart are two occasions. */
const ONE_OCCASION = 45;
/** A new report is held against so many of a thread's last ones. */
const RECENT = 12;
/** A denial has to be of the same thing: so much of its own words has to be shared. */
const DENIED_SHARE = 0.3;
/** States that somebody else may tell than who gave the word. */
const ENDS: ReadonlySet<string> = new Set(['done', 'begun', 'delayed', 'withdrawn']);
/** Of the words of a report, what part has to be shared. */
const ENOUGH = 0.5;

/**
 * Puts reports together that speak of one commitment: the same act, on the same things, in the same place. Each report looks up the
 * threads that share a word with it. O(n) in the number of reports, with bounded posting lists.
 */
export class Gatherer {
  readonly gatherings: Gathering[] = [];
  readonly #byThing = new Map<string, number[]>();
  readonly #actorOf: (report: Report) => string | null;

  constructor(actorOf: (report: Report) => string | null) {
    this.#actorOf = actorOf;
  }

  add(report: Report): void {
    if (report.things.size === 0) return;
    const shared = new Map<number, number>();
    for (const thing of report.things) {
      const postings = this.#byThing.get(thing);
      if (!postings || postings.length > TOO_COMMON) continue;
      for (const at of postings) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best = -1;
    let bestScore = 0;
    for (const at of shared.keys()) {
      const score = this.#score(report, this.gatherings[at]!);
      if (score > bestScore || (score === bestScore && score > 0 && at < best)) [best, bestScore] = [at, score];
    }
    if (best < 0) {
      best = this.gatherings.length;
      this.gatherings.push({
        reports: [],
        acts: new Map(),
        things: new Set(),
        places: new Set(),
        actors: new Set(),
        topic: new Set(),
      });
    }
    this.#join(report, best);
  }

  #join(report: Report, at: number): void {
    const gathering = this.gatherings[at]!;
    gathering.reports.push(report);
    if (report.act) gathering.acts.set(report.act, (gathering.acts.get(report.act) ?? 0) + 1);
    for (const place of report.places) gathering.places.add(place);
    for (const name of report.topic) gathering.topic.add(name);
    const actor = this.#actorOf(report);
    if (actor) gathering.actors.add(actor);
    for (const thing of report.things) {
      if (gathering.things.has(thing)) continue;
      gathering.things.add(thing);
      const postings = this.#byThing.get(thing);
      if (postings) postings.push(at);
      else this.#byThing.set(thing, [at]);
    }
  }

  /** 0: not the same commitment. */
  #score(report: Report, gathering: Gathering): number {
    const sameAct = report.act !== null && gathering.acts.has(report.act);
    if (!sameAct && ((report.act !== null && gathering.acts.size > 0) || !isAhead(report.state))) return 0;
    const samePlace = isSamePlace(report.places, gathering.places);
    if (report.places.size > 0 && gathering.places.size > 0 && !samePlace) return 0;
    if (isOtherOccasion(report, gathering) || isOtherTopic(report, gathering)) return 0;
    const recent = gathering.reports.slice(-RECENT);
    if (recent.some(({ named }) => areOthers(report.named, named))) return 0;
    // Against one report: what all of them name together grows with every report, until anything is like it.
    const shared = recent.reduce((most, { things }) => Math.max(most, countShared(report.things, things)), 0);
    const least = smallest(recent);
    const share = shared / Math.min(report.own, Math.max(2, least));
    const actor = this.#actorOf(report);
    // Of an end, somebody else may tell than who gave the word.
    const otherActor = !ENDS.has(report.state) && actor !== null && gathering.actors.size > 0 && !gathering.actors.has(actor);
    const sameDay = isSameDay(report, gathering);
    const needed = sameAct ? (otherActor ? 2 : samePlace ? 1 : 2) : 3;
    if (report.state === 'contradicted' && shared < DENIED_SHARE * report.own) return 0;
    const enough =
      shared + (sameDay ? 1 : 0) >= needed ||
      (sameAct && !otherActor && shared === 1 && (report.own === 1 || (least === 1 && gathering.reports.length === 1)));
    if (!enough || share < (sameAct ? ENOUGH : 0.7)) return 0;
    return shared + share + (sameAct ? 1 : 0) + (samePlace ? 1 : 0) + (actor !== null && !otherActor ? 0.5 : 0);
  }
}

const smallest = (reports: readonly Report[]): number => reports.reduce((least, { own }) => Math.min(least, own), Infinity);

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
}

/** One name of a place is the other's, or part of it: the Harbour Bridge, the Harbour. */
function isSamePlace(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) for (const other of b) if (one === other || within(one, other) || within(other, one)) return true;
  return false;
}

const within = (part: string, whole: string): boolean => part.length < whole.length && ` ${whole} `.includes(` ${part} `);

/** Due on the same day. */
function isSameDay({ deadline }: Report, { reports }: Gathering): boolean {
  if (deadline?.to == null || deadline.from !== deadline.to) return false;
  return reports.slice(-RECENT).some(({ deadline: other }) => other?.to === deadline.to && other.from === deadline.from);
}

/** Articles that have no name in common tell of two things, however alike their words. */
function isOtherTopic({ topic }: Report, gathering: Gathering): boolean {
  if (topic.size === 0 || gathering.topic.size === 0) return false;
  for (const name of topic) if (gathering.topic.has(name)) return false;
  return true;
}

/** "The board meets on 3 March" and "the board meets on 2 June" are two meetings. */
function isOtherOccasion({ deadline, putOff }: Report, { reports }: Gathering): boolean {
  if (deadline?.relation !== 'on' || putOff) return false;
  const given = reports.slice(-RECENT).flatMap((one) => (one.deadline?.relation === 'on' ? [one.deadline] : []));
  return given.length > 0 && given.every((other) => daysApart(deadline, other) > ONE_OCCASION);
}

/** Days between two stretches; 0 where they meet or one of them is open. */
const daysApart = (a: Deadline, b: Deadline): number =>
  a.to !== null && b.from !== null && a.to < b.from
    ? daysBetween(a.to, b.from)
    : b.to !== null && a.from !== null && b.to < a.from
      ? daysBetween(b.to, a.from)
      : 0;
