import { NEWS_AGENCIES } from './agencies.ts';
import { firstReport, wordCount, type Found, type StructureRule } from './layout.ts';

const LONGEST = 120;
const MOST_WORDS = 16;

export const bylineLine: StructureRule = {
  name: 'structure/byline',
  about: 'A line with the names of those who wrote the article: "By Jane Doe", "Jane Doe, Staff Writer".',
  find(page) {
    const found: Found[] = [];
    const body = firstReport(page);
    for (let p = 0; p < page.count; p++) {
      // Names further down are signatures, members, addressees.
      if (p === body + IN_HEAD) p = Math.max(p, page.count - IN_TAIL);
      if (page.role(p) === undefined && page.size(p) <= LONGEST && isByline(page.line(p)))
        found.push({ ...page.span(p), role: 'byline' });
    }
    return found.length <= MOST ? found : [];
  },
};

/** Paragraphs behind the beginning of the report, and before its end, where a byline may stand. */
const IN_HEAD = 3;
const IN_TAIL = 4;
/** More lines like a byline are a list of people. */
const MOST = 4;

const ROLE =
  '(?:(?:senior|chief|special|foreign|political|defen[cs]e|diplomatic|staff|science|health|business|economics|sports?|city|national|international|deputy|associate|managing|executive|contributing|guest|freelance|local|[\\p{Lu}][\\p{L}]+) ){0,3}(?:writer|reporter|correspondent|editor|columnist|journalist|bureau chief|bureau|news service|newsroom|contributor|analyst)';
/** A name's word: capitalised, an initial, or a particle. */
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|de|da|del|van|von|der|den|al|el|bin|la|le)";
const NAMES = `${NAME}(?: ${NAME}){0,5}`;

const BY = new RegExp(
  `^(?:(?:[Ww]ritten |[Pp]osted |[Pp]ublished |[Rr]eported |Words |Story |Analysis |Opinion |Exclusive )?[Bb][Yy]:? )${NAMES}(?:(?:,| and| &|;| with) (?:and )?${NAMES}){0,4}(?:(?:,? (?:in|for|at|of|from)|,| \\||/| [-–—]) [^.!?]{2,60})?$`,
  'u',
);
const WITH_ROLE = new RegExp(
  `^${NAMES}(?:(?:,| and) ${NAMES}){0,3}(?:,| \\|| [-–—]) (?:the )?${ROLE}(?:,? (?:in|at|of|for) [^.!?]{2,40}| [\\p{L} ]{2,20})?$`,
  'iu',
);
const WITH_ADDRESS = new RegExp(`^(?:[Bb]y )?${NAMES} [|/–—-]? ?\\S+@\\S+\\.\\w+$`, 'u');

export function isByline(given: string): boolean {
  const line = given.replace(/\s+/g, ' ');
  if (wordCount(line) > MOST_WORDS || /[!?]/.test(line)) return false;
  if (/^by\b/i.test(line) || /^\w+ by\b/i.test(line)) return (BY.test(line) || BY_STAFF.test(line)) && !startsSentence(line);
  if (isOfAgency(line)) return true;
  return (/^\p{Lu}/u.test(line) && WITH_ROLE.test(line) && isCapitalised(line)) || WITH_ADDRESS.test(line);
}

/** "Ada Moe, The Associated Press" */
function isOfAgency(line: string): boolean {
  const comma = line.lastIndexOf(', ');
  return comma > 0 && AGENCIES.has(line.slice(comma + 2).toLowerCase()) && PEOPLE.test(line.slice(0, comma));
}

const AGENCIES = new Set(NEWS_AGENCIES);
const PEOPLE = new RegExp(`^${NAME} ${NAMES}(?:(?:,| and) ${NAME} ${NAMES}){0,3}$`, 'u');

/** "By our staff and Northern Wire", "By Daily Reporter Staff" */
const BY_STAFF =
  /^[Bb][Yy] (?:(?:our|the|a|an) )?(?:[\p{L}-]+ ){0,3}(?:[Ss]taff|[Cc]orrespondents?|[Rr]eporters?|[Nn]ewsroom|[Ee]ditors?|[Ee]ditorial [Bb]oard|[Aa]gencies|[Ww]ire [Ss]ervices?|[Nn]ews [Ss]ervices?|[Ww]riters?)(?:(?: and|,|\/| with) [\p{L}/ .-]{2,50})?$/u;

/** "By Monday morning the ferry ran again" is no byline. */
const startsSentence = (line: string): boolean =>
  /^by (?:the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|then|now|noon|midnight|early|late|mid)\b/i.test(
    line,
  );

/** The first two words of a name are capitalised ("the harbour, a reporter" is not one). */
const isCapitalised = (line: string): boolean => /^\p{Lu}\S* (?:\p{Lu}|de |van |von |al-|el-|bin )/u.test(line);
