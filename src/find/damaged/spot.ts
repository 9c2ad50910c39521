import type { ArticleRecord } from '../../model/record.ts';
import type { RuleInfo } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { Tokens } from '../../text/tokens.ts';

/** An article as the rules for damage read it. */
export interface Damageable {
  readonly record: ArticleRecord;
  readonly tokens: Tokens;
  /** Whether somebody speaks there: people repeat themselves, and are quoted with their slips. */
  isSpeech(token: number): boolean;
  /** Whether the offset lies in a part that is not the running report. */
  isAside(offset: number): boolean;
}

/** Signs that a machine reworded or translated the text, or that it was broken on its way. */
export type DamageKind = 'reworded' | 'broken';

export interface DamageRule extends RuleInfo {
  readonly kind: DamageKind;
  /** What it is called in a sentence: "a doubled word". */
  readonly sign: string;
  find(article: Damageable): Span[];
}
