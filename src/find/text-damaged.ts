import { tokensOf } from '../align/article-tokens.ts';
import type { PassingArticle } from '../align/pile.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { Pin, Span } from '../model/span.ts';
import { quotedTokens } from '../text/quoted.ts';
import type { Tokens } from '../text/tokens.ts';
import { labels } from './article-label.ts';
import { brokenPossessive } from './damaged/broken-possessive.ts';
import { cutOff } from './damaged/cut-off.ts';
import { doubledWord } from './damaged/doubled-word.ts';
import { lostCharacters } from './damaged/lost-characters.ts';
import { markupLeft } from './damaged/markup-left.ts';
import type { Damageable, DamageRule } from './damaged/spot.ts';
import type { Finder } from './finder.ts';

/** All signs of damage, in the order in which they are told. */
export const DAMAGE_RULES: readonly DamageRule[] = [doubledWord, brokenPossessive, lostCharacters, markupLeft, cutOff];

interface Damage {
  readonly rule: DamageRule;
  readonly spot: Span;
  /** The damaged words. */
  readonly words: string;
}

/** So many signs of an article are quoted in the sentence, and so many given as evidence. */
const QUOTED = 3;
const MOST_EVIDENCE = 20;
const LONGEST_QUOTED = 60;

/** Texts that a machine reworded, or that broke on their way: one finding an article. */
export const textDamaged: Finder = {
  types: ['text.damaged'],
  rules: DAMAGE_RULES.map(({ name, about }) => ({ name, about })),
  start() {
    const damaged = new Map<string, readonly Damage[]>();
    return {
      add(article) {
        const found = damageOf(article);
        if (found.length > 0) damaged.set(article.record.article.id, found);
      },
      finish: (_, pile) =>
        [...damaged].map(([id, found]) => {
          const name = labels(pile, [id]).get(id)!;
          const signs = new Set(found.map(({ rule }) => rule.name));
          const reworded = found.filter(({ rule }) => rule.kind === 'reworded').length;
          return {
            type: 'text.damaged',
            severity: reworded > 1 ? 'medium' : 'low',
            says: `${name} ${reworded > 1 ? 'shows signs of rewording by a machine' : 'has damaged text'}: ${told(found)}.`,
            about: id,
            evidence: found.slice(0, MOST_EVIDENCE).map(({ spot }) => ({ article: id, ...spot })),
            rule: found[0]!.rule.name,
            weight: signs.size + found.length / (found.length + 1),
          };
        }),
    };
  },
};

/** Signs of damage in one article, by rule, in order. O(n). */
export function damageOf({ record }: Pick<PassingArticle, 'record'>): Damage[] {
  const article = damageable(record);
  return DAMAGE_RULES.flatMap((rule) =>
    rule.find(article).map((spot) => ({
      rule,
      spot,
      words: record.article.text.slice(spot.start, Math.min(spot.end, spot.start + LONGEST_QUOTED)),
    })),
  );
}

function damageable(record: ArticleRecord): Damageable {
  const tokens = tokensOf(record);
  const speech = quotedTokens(tokens);
  for (const { kind, content } of record.quotations) if (kind === 'direct' || kind === 'mixed') mark(tokens, speech, content);
  const aside = new Uint8Array(tokens.length);
  mark(
    tokens,
    aside,
    record.structure.filter(({ role }) => role !== 'title' && role !== 'standfirst'),
  );
  return { record, tokens, isSpeech: (token) => speech[token] === 1, isAside: (offset) => aside[tokens.at(offset)] === 1 };
}

/** Sets the flags of the tokens within the spans. */
function mark(tokens: Tokens, flags: Uint8Array, spans: readonly Pin[]): void {
  for (const { start, end, in: place } of spans) {
    if (place === 'title') continue;
    for (let i = tokens.at(start); i < tokens.length && tokens.start[i]! < end; i++) flags[i] = 1;
  }
}

function told(found: readonly Damage[]): string {
  const quoted = found.slice(0, QUOTED).map(({ rule, words }) => `“${words.replace(/\s+/g, ' ')}” (${rule.sign})`);
  const more = found.length - quoted.length;
  return quoted.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
