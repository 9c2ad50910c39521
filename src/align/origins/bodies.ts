import { COMMAND_WORDS, FORCES, HEADS_OF, SPOKES_WORDS } from './spokespeople.ts';

/**
 * The body for which somebody speaks by his role: "spokeswoman for the Harbour Authority", "Harbour Authority press secretary" →
 * "Harbour Authority"; "transport minister", "Minister of Transport" → "Transport Ministry"; "commander of the Coast Guard" → "Coast
 * Guard"; "police sergeant" → "police". Null for roles in which one speaks for oneself, and for former ones.
 */
export function bodyOfRole(role: string | null): string | null {
  if (role === null || role.length > LONGEST_ROLE) return null;
  const plain = role.replace(/,.*$/su, '').trim();
  if (/\b(?:former|ex|late|shadow|opposition|retired)\b/iu.test(plain)) return null;
  return (
    ministryOf(plain) ??
    bodyBeside(plain, SPOKES_WORDS) ??
    bodyBeside(plain, HEADS_OF) ??
    bodyBeside(plain, COMMAND_WORDS) ??
    forceOf(plain)
  );
}

/** In UTF-16 units; longer ones are no role but a misread sentence. */
const LONGEST_ROLE = 120;

/** Those who lead a government speak for more than one ministry. */
const NO_PORTFOLIO = /\b(?:prime|first|chief|cabinet|deputy prime)\s+minister/iu;

/** "Foreign Minister" → "Foreign Ministry"; "minister for health" → "Health Ministry". */
function ministryOf(role: string): string | null {
  if (NO_PORTFOLIO.test(role)) return null;
  const behind = /\bminist(?:er|ry)\s+(?:of|for)\s+(?:the\s+)?([\p{L}\s]{2,60})$/iu.exec(role)?.[1];
  const before = /^(?:(?:the|a|an|its|his|her|their|deputy|acting|junior|vice)\s+)*([\p{L}.\s’'-]{2,60}?)\s+minister$/iu.exec(
    role,
  )?.[1];
  const matter = (behind ?? before)?.trim();
  return matter ? `${matter.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())} Ministry` : null;
}

/** The name beside a word for those who speak: before it, or behind it with "for", "of", "at". */
function bodyBeside(role: string, words: readonly string[]): string | null {
  const lower = role.toLowerCase();
  const word = words.find((one) => holds(lower, one));
  if (word === undefined) return null;
  const at = lower.indexOf(word);
  const behind = /^\s*(?:for|of|at)\s+(?:the\s+)?(.+)$/u.exec(role.slice(at + word.length))?.[1];
  const before = role
    .slice(0, at)
    .replace(/^(?:(?:a|an|the|its|chief|deputy)\s+)+/iu, '')
    .replace(/(?:\b(?:chief|deputy|senior|top|lead)\s*)+$/iu, '');
  const body = (behind ?? before).replace(/['’]s?\s*$/u, '').trim();
  return /^\p{Lu}/u.test(body) ? body : null;
}

/** "coastguard Capt." → "coastguard". */
function forceOf(role: string): string | null {
  const lower = role.replace(/^(?:a|an|the)\s+/iu, '').toLowerCase();
  const force = FORCES.find((one) => lower.startsWith(`${one} `));
  return force === undefined ? null : role.replace(/^(?:a|an|the)\s+/iu, '').slice(0, force.length);
}

const holds = (role: string, word: string): boolean => ` ${role.replaceAll(/[^\p{L}]+/gu, ' ')} `.includes(` ${word} `);
