import type { RuleInfo } from '../../model/rule.ts';
import { EVIDENCE } from './evidence/order.ts';

/** Every rule that makes a mention, in the order in which they are asked. */
export const NAME_RULES: readonly RuleInfo[] = [
  ...EVIDENCE.map(({ name, about }) => ({ name, about })),
  {
    name: 'names/short-form',
    about: 'A word of a longer name of the article stands for it: a last name, the first word of a firm’s name.',
  },
  { name: 'names/role', about: 'A definite description is the one person of the article who bears that role.' },
  { name: 'names/body', about: 'A definite noun for a kind of body is the one body named before that it can mean.' },
  { name: 'names/pronoun', about: 'He or she is the one person within reach who can be meant.' },
];
