import { ARTICLE, clock, two } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import type { TimeRule } from '../rule.ts';
import { ORDINALS } from '../../../text/number-words.ts';

const ZONES: ReadonlySet<string> = new Set(
  'gmt utc z est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst aest aedt sast eat wat msk hkt'.split(' '),
);
const INTRODUCES: ReadonlySet<string> = new Set(
  'at by until till from around about before after since between approximately to and ( - – just near of'.split(' '),
);

export const clockTime: TimeRule = {
  name: 'time/clock',
  about:
    "A time of day by the clock, with a.m. or p.m. and its zone; the day is the one that stands with it, else the article's.",
  on: ['number', 'noon'],
  read(r, i) {
    const lex = r.lex(i);
    if (lex?.is === 'noon') {
      const at = lex.time;
      return r.lower(i + 1) === 'sun'
        ? null
        : { first: i, after: zoneAfter(r, i + 1).after, type: 'TIME', symbolic: clock(ARTICLE, at + zoneAfter(r, i + 1).suffix) };
    }
    if (ORDINALS.has(r.lower(i)) || r.length(i) > 5) return null;
    const read = hourAndMinute(r, i);
    if (!read) return null;
    const half = halfOfDay(r, read.after);
    const zone = zoneAfter(r, half ? half.after : read.after);
    const certain = half || zone.after > (half ? half : read).after || read.certain;
    if (!certain && !(read.colon && INTRODUCES.has(r.lower(i - 1)))) return null;
    let hour = read.hour;
    if (half) {
      if (hour > 12 || hour < 1) {
        if (hour > 23) return null;
      } else hour = (hour % 12) + (half.pm ? 12 : 0);
    }
    if (hour > 24 || read.minute > 59) return null;
    return {
      first: i,
      after: zone.after,
      type: 'TIME',
      symbolic: clock(ARTICLE, `T${two(hour)}:${two(read.minute)}${zone.suffix}`),
    };
  },
};

interface HourMinute {
  readonly hour: number;
  readonly minute: number;
  readonly after: number;
  readonly colon: boolean;
  /** Nothing else than a clock time can be meant: "5 o'clock", "0530hrs". */
  readonly certain: boolean;
}

function hourAndMinute(r: Reader, i: number): HourMinute | null {
  const word = r.word(i);
  const stop = /^(\d{1,2})\.([0-5]\d)$/.exec(word);
  if (stop && Number(stop[1]) <= 24)
    return { hour: Number(stop[1]), minute: Number(stop[2]), after: i + 1, colon: false, certain: false };
  const n = r.integer(i);
  if (n < 0) return null;
  if (
    r.length(i) <= 2 &&
    r.lower(i + 1) === ':' &&
    r.tight(i + 1) &&
    r.tight(i + 2) &&
    r.length(i + 2) === 2 &&
    r.integer(i + 2) >= 0
  ) {
    if (r.tight(i) && r.lower(i - 1) === ':') return null;
    let after = i + 3;
    if (r.lower(after) === ':' && r.tight(after) && r.length(after + 1) === 2 && r.integer(after + 1) >= 0) after += 2;
    const hours = /^(hrs|hours|h)$/.test(r.lower(after));
    return { hour: n, minute: r.integer(i + 2), after: hours ? after + 1 : after, colon: true, certain: hours };
  }
  if (r.length(i) === 4 && n < 2400 && n % 100 < 60) {
    if (/^(hrs|hours|gmt|utc)$/.test(r.lower(i + 1)) && (r.word(i)[0] === '0' || INTRODUCES.has(r.lower(i - 1)))) {
      const hours = /^(hrs|hours)$/.test(r.lower(i + 1));
      return { hour: Math.floor(n / 100), minute: n % 100, after: hours ? i + 2 : i + 1, colon: false, certain: hours };
    }
    return null;
  }
  if (r.length(i) > 2 || n > 24) return null;
  if (r.lower(i + 1) === "o'clock") return { hour: n, minute: 0, after: i + 2, colon: false, certain: true };
  return { hour: n, minute: 0, after: i + 1, colon: false, certain: false };
}

function halfOfDay(r: Reader, i: number): { readonly pm: boolean; readonly after: number } | null {
  const word = r.lower(i);
  if (word === 'am' || word === 'a.m.' || word === 'pm' || word === 'p.m.') {
    return { pm: word[0] === 'p', after: i + 1 };
  }
  return null;
}

function zoneAfter(r: Reader, i: number): { readonly after: number; readonly suffix: string } {
  const bracket = r.lower(i) === '(' ? 1 : 0;
  const zone = r.lower(i + bracket);
  if (!ZONES.has(zone) || !r.capital(i + bracket)) {
    if (r.lower(i) === 'local' && r.lower(i + 1) === 'time') return { after: i + 2, suffix: '' };
    return { after: i, suffix: '' };
  }
  let after = i + bracket + 1;
  if (bracket) {
    while (r.lower(after) !== ')' && after < i + 6) after++;
    if (r.lower(after) !== ')') return { after: i, suffix: '' };
    after++;
  }
  return { after, suffix: zone === 'gmt' || zone === 'utc' || zone === 'z' ? 'Z' : '' };
}
