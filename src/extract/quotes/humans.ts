import { FEMALE_ROLES, KIN, MALE_ROLES, ROLE_NOUNS } from '../names/lexicon/role-nouns.ts';
import { endsTitle } from '../names/lexicon/titles.ts';

/** Nouns for one person beside roles, kin and titles; lower case, singular. */
const HUMANS = new Set(
  `man woman boy girl person teenager neighbour neighbor colleague source friend boss teammate classmate relative customer shopper
  passenger motorist commuter visitor tourist guest fan villager shopkeeper protester demonstrator marcher refugee migrant user viewer
  caller bystander onlooker passer-by passerby juror client patient tenant landlord voter parent insider executive assistant staffer
  publicist firefighter paramedic rescuer guard policeman policewoman inmate prisoner hostage bidder buyer seller`.split(/\s+/),
);
const MALE = new Set(['man', 'boy', 'policeman']);
const FEMALE = new Set(['woman', 'girl', 'policewoman']);

/** Whether a noun is for one person, who may be "she" (`feminine`) or else "he". */
export function isHuman(noun: string, feminine: boolean): boolean {
  if (!(ROLE_NOUNS.has(noun) || KIN.has(noun) || HUMANS.has(noun) || endsTitle(noun))) return false;
  return feminine ? !(MALE_ROLES.has(noun) || MALE.has(noun)) : !(FEMALE_ROLES.has(noun) || FEMALE.has(noun));
}
