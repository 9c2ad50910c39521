import type { RuleInfo } from '../../../model/rule.ts';
import { contentOf, makeEntry, type Entry } from '../entries.ts';
import { findCues, type Cue } from '../cues.ts';
import type { Quoted } from '../marks.ts';
import type { Page, Period } from '../page.ts';
import { isSentenceLike, isTerm, looksLikeTitle, wordCount } from '../regions.ts';
import { sourceAfter, sourceBefore, type Source } from '../sources.ts';

/** Fewer quoted words than this, with nobody named for them, are a term or a scare quote. */
const FEWEST_WORDS = 6;

/** Words that are read before a colon. */
const LONGEST_LEAD = 60;

export const UNCUED_RULES: readonly RuleInfo[] = [
  {
    name: 'quotes/reopened',
    about: 'Where a closing mark is missing and the next paragraph opens with a mark, the utterance goes on.',
  },
  {
    name: 'quotes/goes-on',
    about:
      'A sentence in quotation marks that follows on a quotation in its paragraph, with nothing but the cue between, goes on with it.',
  },
  {
    name: 'quotes/own-paragraph',
    about:
      'A quotation that is a paragraph of its own is by the speaker of the paragraph before, where that one ends with quoted speech and names no other speaker.',
  },
  {
    name: 'quotes/follows',
    about: 'A sentence in quotation marks right behind a sentence that tells what one speaker says is by the same one.',
  },
  { name: 'quotes/colon-before', about: 'A quotation in the paragraph behind a cue and a colon belongs to that cue.' },
  { name: 'quotes/dash-name', about: 'A quotation that is followed by a dash and the name of a person is that person’s.' },
  {
    name: 'quotes/no-speaker',
    about: 'Six or more words in quotation marks with nobody given for them: the speaker stays unknown.',
  },
];

/** Words in marks that no cue claims: they go on with an utterance, or nobody is known to have said them. */
export function readUncued(page: Page, entries: readonly Entry[], claimed: Map<Quoted, Entry>): Entry[] {
  const all = [...entries];
  const gone = new Set<Entry>();
  const byPeriod = new Map<Quoted, Period>();
  for (const period of page.periods)
    if (period.within < 0) for (const index of period.regions) byPeriod.set(page.quoted[index]!, period);
  const byParagraph = new Map<number, Entry[]>();
  for (const entry of entries) {
    const { paragraph } = page.document.sentences[page.document.sentenceAt(entry.content[0]!.start)]!;
    const list = byParagraph.get(paragraph);
    if (list) list.push(entry);
    else byParagraph.set(paragraph, [entry]);
  }
  const regions = page.quoted.filter((one) => one.depth === 0 && byPeriod.has(one));
  regions.forEach((region, k) => {
    const before = regions[k - 1];
    const earlier = before && claimed.get(before);
    const period = byPeriod.get(region)!;
    const reopened =
      before &&
      !before.closed &&
      (!region.opened ||
        before.close === region.open ||
        (before.paragraph === region.paragraph - 1 && opensParagraph(page, region)));
    const own = claimed.get(region);
    if (own) {
      if (reopened && earlier && earlier.cue === null && earlier !== own) join(own, earlier, k, gone, claimed, regions);
      return;
    }
    if (reopened && earlier) {
      extend(earlier, region);
      return;
    }
    if (looksLikeTitle(page, region)) return;
    if (isDash(page.tokens.word(region.close + 1)) && page.tokens.gap(region.close + 1)) {
      // "…" — Jane Roe; behind a title in marks, what follows is where it was published.
      const signed = sourceAfter(page, region.close + 2, Math.min(endOfParagraph(page, region), region.close + 20), false);
      if (signed && signed.speaker !== null && isPerson(page, signed)) {
        const entry = makeEntry(page, 'direct', [contentOf(region)], null, signed, 'quotes/dash-name', region.close);
        add(entry, signed.speaker, region);
        return;
      }
      if (signed && isSentenceLike(page, region)) return;
    }
    const alone = isAlone(page, period);
    if (alone && isSentenceLike(page, region)) {
      if (
        before &&
        earlier &&
        earlier.kind === 'direct' &&
        before.paragraph === region.paragraph &&
        isNear(page, earlier, region)
      ) {
        extend(earlier, region);
        return;
      }
      const lead = opensParagraph(page, region) ? leadIn(page, region.paragraph - 1) : null;
      if (lead) {
        add(
          makeEntry(page, 'direct', [contentOf(region)], lead.cue, lead.source, 'quotes/colon-before', region.close),
          lead.source.speaker,
          region,
        );
        return;
      }
      const told = speakerToldBefore(page, byParagraph.get(region.paragraph) ?? [], region);
      const speaker = told ?? speakerBefore(page, byParagraph.get(region.paragraph - 1) ?? [], gone, region, before, earlier);
      const rule = speaker === null ? 'quotes/no-speaker' : told === null ? 'quotes/own-paragraph' : 'quotes/follows';
      add(makeEntry(page, 'direct', [contentOf(region)], null, null, rule, region.close), speaker, region);
      return;
    }
    if (isTerm(page, region) || wordCount(page, region) < FEWEST_WORDS) return;
    const kind = isSentenceLike(page, region) ? 'direct' : 'mixed';
    add(makeEntry(page, kind, [contentOf(region)], null, null, 'quotes/no-speaker', region.close), null, region);
  });
  return all.filter((entry) => !gone.has(entry));

  function extend(entry: Entry, region: Quoted): void {
    entry.content.push(contentOf(region));
    entry.last = region.close;
    claimed.set(region, entry);
  }

  function add(entry: Entry, speaker: string | null, region: Quoted): void {
    entry.speaker = speaker;
    all.push(entry);
    claimed.set(region, entry);
  }
}

/** The cue stands behind the last of several paragraphs: what came before it is of the same entry. */
function join(
  own: Entry,
  earlier: Entry,
  k: number,
  gone: Set<Entry>,
  claimed: Map<Quoted, Entry>,
  regions: readonly Quoted[],
): void {
  own.content.unshift(...earlier.content);
  gone.add(earlier);
  for (let i = k - 1; i >= 0 && claimed.get(regions[i]!) === earlier; i--) claimed.set(regions[i]!, own);
}

/** An article of so many entries in one paragraph is no report; work stays linear. */
const MOST_OF_PARAGRAPH = 60;

/** "Roe said the pier was closed. “It is old.”": who alone speaks in the sentence before, in the reporter's own words. */
function speakerToldBefore(page: Page, entries: readonly Entry[], region: Quoted): string | null {
  const { document } = page;
  const sentence = document.sentences[document.sentenceAt(region.start) - 1];
  if (!sentence || sentence.paragraph !== region.paragraph || entries.length > MOST_OF_PARAGRAPH) return null;
  const said = entries.filter(({ cue }) => cue !== null && cue.start >= sentence.start && cue.start < sentence.end);
  const speaker = said[0]?.speaker ?? null;
  const plain = said.every(
    (one) => one.speaker === speaker && one.kind === 'indirect' && page.regionOf(page.tokens.at(one.cue!.start)) < 0,
  );
  return plain ? speaker : null;
}

/** "He replied:" at the end of a paragraph introduces the one behind it. */
function leadIn(page: Page, paragraph: number): { readonly cue: Cue | null; readonly source: Source } | null {
  const span = page.document.paragraphs[paragraph];
  if (!span || !/[:,]/.test(page.document.text[span.end - 1]!)) return null;
  const last = page.tokens.at(span.end - 1);
  const sentence = page.document.sentences[page.document.sentenceAt(span.end - 1)]!;
  const first = Math.max(sentence.first, last - LONGEST_LEAD);
  const period: Period = { first, after: last, paragraph, title: false, regions: [], within: -1 };
  const cue = findCues(page, period).findLast((one) => one.verb !== null && !one.passive && !one.participle) ?? null;
  const source = cue ? sourceBefore(page, period, cue.first) : sourceAfter(page, first, last, true);
  return source && source.speaker !== null ? { cue, source } : null;
}

const opensParagraph = (page: Page, region: Quoted): boolean =>
  page.tokens.at(page.document.paragraphs[region.paragraph]!.start) === region.open;

/** More words than this beside what is quoted make a paragraph the reporter's, or somebody else's. */
const MOST_WORDS_BESIDE = 2;

function fillsParagraph(page: Page, region: Quoted): boolean {
  let words = 0;
  for (let i = region.close + 1; i < endOfParagraph(page, region); i++)
    if (page.regionOf(i) < 0 && page.tokens.kind[i] !== 3 && ++words > MOST_WORDS_BESIDE) return false;
  return true;
}

const isDash = (word: string): boolean => /^(?:—|–|-+)$/.test(word);

const endOfParagraph = (page: Page, region: Quoted): number =>
  page.tokens.at(page.document.paragraphs[region.paragraph]!.end - 1) + 1;

const isPerson = (page: Page, source: Source): boolean =>
  page.cast
    .mentionsIn({ start: page.tokens.start[source.first]!, end: page.tokens.end[source.after - 1]! })
    .some(({ type, entity }) => type === 'person' && entity === source.speaker);

/** Whether the period is nothing but words in marks. */
function isAlone(page: Page, period: Period): boolean {
  for (let i = period.first; i < period.after; i++) if (page.regionOf(i) < 0 && page.tokens.kind[i] !== 3) return false;
  return true;
}

/** Whether nothing but the end of the cue's sentence lies between an utterance and the next one in marks. */
function isNear(page: Page, earlier: Entry, region: Quoted): boolean {
  const { document, tokens } = page;
  const ended = document.sentences[document.sentenceAt(tokens.start[earlier.last]!)]!.after <= earlier.last + 1;
  let words = 0;
  for (let i = earlier.last + 1; i < region.open; i++) {
    if (ended && tokens.kind[i] !== 3) return false; // a sentence of its own stands between
    if (/^[.!?]$/.test(page.tokens.word(i))) return i >= region.open - 2;
    // "told Example.com. “…”": the stop is part of the name
    if (i === region.open - 1 && page.tokens.word(i).endsWith('.')) return true;
    if (++words > 25) return false;
  }
  return true;
}

/** Who spoke last in the paragraph before, if that one ends with quoted speech and has one speaker only. */
function speakerBefore(
  page: Page,
  entries: readonly Entry[],
  gone: ReadonlySet<Entry>,
  region: Quoted,
  before: Quoted | undefined,
  earlier: Entry | undefined,
): string | null {
  if (!before || !earlier || earlier.kind !== 'direct' || earlier.speaker === null) return null;
  if (before.paragraph !== region.paragraph - 1 || !opensParagraph(page, region) || !fillsParagraph(page, region)) return null;
  const paragraph = page.document.paragraphs[before.paragraph]!;
  const inside = entries.filter(
    (one) =>
      !gone.has(one) && one.content[0]!.start >= paragraph.start && one.content[0]!.start < paragraph.end && one !== earlier,
  );
  const others = inside.some(
    (one) => one.speaker !== earlier.speaker && one.cue !== null && page.regionOf(page.tokens.at(one.cue.start)) < 0,
  );
  if (others) return null;
  const last = page.tokens.at(paragraph.end - 1);
  for (let i = Math.max(earlier.last, before.close) + 1, words = 0; i < last; i++) {
    if (page.tokens.kind[i] !== 3 && ++words > 12) return null;
  }
  return earlier.speaker;
}
