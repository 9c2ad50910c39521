import { fixed } from '../calendar.ts';
import type { Reader } from '../reader.ts';
import { nounFollows } from '../noun-follows.ts';
import type { Found, TimeRule } from '../rule.ts';

export const decade: TimeRule = {
  name: 'time/decade',
  about: '"The 1990s", "the 90s" and "the nineties" are the ten years from 1990; without a century it is the last one.',
  on: ['number', 'decade'],
  read(r, i, floor) {
    const lex = r.lex(i);
    if (lex?.is === 'decade') {
      const introduced = /^(the|early|late|mid|-|nineteen)$/.test(r.lower(i - 1));
      const owned = /^(his|her|their|my|your)$/.test(r.lower(i - 1));
      if (owned || !(introduced || r.lower(i - 1) === 'the')) return { none: true, after: i + 1 };
      return place(r, r.lower(i - 1) === 'nineteen' && i - 1 >= floor ? i - 1 : i, i + 1, `19${lex.n}`, floor);
    }
    const n = r.integer(i);
    if (n < 0 || n % 10 !== 0) return null;
    let after = i + 1;
    if (/^['’]$/.test(r.word(after)) && r.tight(after)) after++;
    const suffix = r.lower(after);
    if (!((suffix === 's' || suffix === "'s") && r.tight(after))) return null;
    if (suffix === "'s" && !/^(the|early|late|mid|-)$/.test(r.lower(i - 1))) return null;
    if (r.length(i) === 4 && n >= 1000 && n < 2100)
      return place(r, i, after + 1, n % 100 === 0 && n < 2000 ? r.word(i).slice(0, 2) : r.word(i).slice(0, 3), floor);
    if (r.length(i) !== 2 || n < 20) return null;
    const quoted = /^['’‘]$/.test(r.word(i - 1)) && r.tight(i);
    const before = r.lower(quoted ? i - 2 : i - 1);
    // "a man in his 60s", "temperatures in the 80s"
    if (/^(his|her|their|my|your|low|high|upper|lower)$/.test(before) || /^(his|her|their)$/.test(r.lower(i - 2))) return null;
    if (!quoted && !/^(the|early|late|mid|-|and|or)$/.test(before)) return null;
    return place(r, quoted ? i - 1 : i, after + 1, `19${Math.floor(n / 10)}`, floor);
  },
};

function place(r: Reader, first: number, after: number, value: string, floor: number): Found {
  const the = r.lower(first - 1) === 'the' && first - 1 >= floor;
  const adjective = the && nounFollows(r, after);
  return { first: the && !adjective ? first - 1 : first, after, type: 'DATE', symbolic: fixed(value) };
}
