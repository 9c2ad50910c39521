import type { Severity } from '../model/record.ts';
import type { Draft, Finder } from './finder.ts';
import { conditionCut } from './quote-condition.ts';
import { changedWords, changesBetween, type Change } from './quote-changes.ts';
import { labels } from './article-label.ts';
import { isMarked, membersOf, quotedSpeaker, referenceOf } from './quote-members.ts';

const RULE = {
  name: 'quote-altered/other-words',
  about: 'Two reports of one utterance differ in a word that turns its sense, or differ within their quotation marks.',
};

const CONDITION_RULE = {
  name: 'quote-altered/condition-cut',
  about: 'One report of an utterance has a condition that the article of another report nowhere has.',
};

const CONDITION_WEIGHT = 3.5;

const SEVERITY: Readonly<Record<Change, Severity>> = {
  negation: 'high',
  number: 'high',
  name: 'medium',
  deadline: 'medium',
  modality: 'medium',
  wording: 'low',
};

const WEIGHT: Readonly<Record<Change, number>> = { negation: 6, number: 5, name: 4, deadline: 4, modality: 3, wording: 1 };

/** What needs as evidence: both occurrences, one of them in quotation marks, and words around the change that agree. */
export const quoteAltered: Finder = {
  types: ['quote.altered'],
  rules: [RULE, CONDITION_RULE],
  start: () => ({
    finish({ quoteGroups }, pile) {
      const drafts: Draft[] = [];
      for (const group of quoteGroups) {
        const members = membersOf(group, pile);
        const reference = referenceOf(members);
        if (!reference) continue;
        for (const other of members) {
          if (other === reference || other.record.article.id === reference.record.article.id) continue;
          const bothMarked = isMarked(reference) && isMarked(other);
          const changes = changesBetween(reference, other, bothMarked).toSorted((x, y) => WEIGHT[y.type] - WEIGHT[x.type]);
          const name = labels(pile, [reference.record.article.id, other.record.article.id]);
          const [a, b] = [name.get(reference.record.article.id)!, name.get(other.record.article.id)!];
          const evidence = [...reference.evidence, ...other.evidence];
          const condition = conditionCut(reference, other);
          if (condition !== null) {
            drafts.push({
              type: 'quote.altered',
              severity: 'medium',
              weight: CONDITION_WEIGHT,
              says: `${b} leaves out a condition where ${a} quotes ${quotedSpeaker(group, pile)}“${condition}”.`,
              about: group.id,
              evidence,
              rule: CONDITION_RULE.name,
            });
          }
          const change = changes[0];
          if (!change) continue;
          const [was, is] = [changedWords(reference, change.a), changedWords(other, change.b)];
          if (was === '' || is === '' || was.toLowerCase() === is.toLowerCase()) continue;
          const verb = isMarked(other) ? 'quotes' : 'has';
          drafts.push({
            type: 'quote.altered',
            severity: SEVERITY[change.type],
            weight: WEIGHT[change.type],
            says: `${b} ${verb} “${is}” where ${a} quotes ${quotedSpeaker(group, pile)}“${was}”.`,
            about: group.id,
            evidence,
            rule: RULE.name,
          });
        }
      }
      return drafts;
    },
  }),
};
