import { because, evidenceOf } from './date-inferred.ts';
import type { Draft, Finder } from './finder.ts';

const RULE = 'date-conflict/against-given';

/**
 * An article whose own words speak against the date that was given for it. A given date has reasons only where something does; one
 * that a page shows has that for its first reason, and behind it what speaks against it.
 */
export const dateConflict: Finder = {
  types: ['date.conflict'],
  rules: [
    {
      name: RULE,
      about:
        'The date that was given for an article is not the one that its text states, or lies before a day that the text tells of as past.',
    },
  ],
  start() {
    const drafts: Draft[] = [];
    return {
      add({ record: { article } }) {
        const { published, id, title } = article;
        const against =
          published.basis === 'given' ? published.reasons : published.basis === 'stated' ? published.reasons.slice(1) : [];
        if (against.length === 0) return;
        drafts.push({
          type: 'date.conflict',
          severity: 'medium',
          says: `The date of the article ${title ? `“${title}” [${id}]` : `“${id}”`} is in doubt: ${because(against)}.`,
          about: id,
          evidence: evidenceOf(against),
          rule: RULE,
          weight: against.length,
        });
      },
      finish: () => drafts,
    };
  },
};
