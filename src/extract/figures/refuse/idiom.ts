import type { Numeral } from '../numeral.ts';
import type { Refusal } from '../quantity.ts';
import type { Tokens } from '../../../text/tokens.ts';

/** Words before "one" and the like that make them pronouns: "no one", "this one", "the one", "every one". */
const PRONOUN_BEFORE: ReadonlySet<string> = new Set(
  'no this that the every any each which another some day loved only number single last next first bad good great big better new old right wrong same other such'.split(
    ' ',
  ),
);
/** Words behind "one" with which it is no count. */
const EMPTY_BEHIND: ReadonlySet<string> = new Set(
  "of another day thing time way hand side point reason who that more can must would could should might has had is was 's to in and or at by for with on as , . ; : - ? ! ) ” ’ step night morning minute moment could".split(
    ' ',
  ),
);
/** Set phrases of three words around a number, which stands where # is, and of two words with the number in them. */
const AROUND: ReadonlySet<string> = new Set([
  '# to none',
  'a # thanks',
  'a # apologies',
  'on all #',
  '# and only',
  '# by one',
  'in # minds',
  'the # of us',
  'the # of them',
  'the # of you',
]);
const PAIRS: ReadonlySet<string> = new Set([
  'zero in',
  'zero tolerance',
  'zero sum',
  'all fours',
  'ground zero',
  'two cents',
  'patient zero',
  'net zero',
  'square one',
  'million thanks',
  'thousand thanks',
]);

export const IDIOM: Refusal = {
  name: 'figure/not-idiom',
  about: 'Numbers in set phrases ("one of the", "second to none", "a thousand thanks") count nothing.',
  refuses({ tokens, document }, number) {
    if (number.form !== 'words' && number.form !== 'vague') return false;
    const { first, after } = number;
    const [before, behind] = [tokens.lower(first - 1), tokens.lower(after)];
    if (tokens.lower(first) === 'one' && after === first + 1) {
      if (PRONOUN_BEFORE.has(before) || EMPTY_BEHIND.has(behind)) return !isShare(tokens, number);
      const tag = document.tag(after);
      return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && behind !== 'percent';
    }
    if (tokens.lower(first) === 'one' && number.scale > 1) return false;
    if (isAnaphoric(before, tokens.lower(first), behind)) return true;
    const last = tokens.lower(after - 1);
    if (PAIRS.has(`${last} ${behind}`) || PAIRS.has(`${before} ${tokens.lower(first)}`)) return true;
    if (AROUND.has(`${before} # ${behind}`) || AROUND.has(`${tokens.lower(first)} # ${behind}`)) return true;
    return AROUND.has(`# ${behind} ${tokens.lower(after + 1)}`) || AROUND.has(`${before} # ${behind} ${tokens.lower(after + 1)}`);
  },
};

const SIDES: ReadonlySet<string> = new Set(
  'companies parties sides countries nations governments leaders men women teams rivals firms brothers sisters neighbors neighbours presidents groups states powers communities officials ministers had were are have will would agreed also'.split(
    ' ',
  ),
);

/** "the two companies", "the two sides": those already known; the number tells nothing. */
const isAnaphoric = (before: string, word: string, behind: string): boolean =>
  word === 'two' && (before === 'the' || before === 'these' || before === 'those') && SIDES.has(behind);

/** "one in five", "one out of ten". */
const isShare = (tokens: Tokens, { after }: Numeral): boolean => {
  const from = tokens.lower(after) === 'in' ? after + 1 : tokens.lower(after) === 'out' ? after + 2 : -1;
  return (
    from > 0 &&
    (/^\d+$/.test(tokens.word(from)) ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|100)$/.test(tokens.lower(from)))
  );
};
