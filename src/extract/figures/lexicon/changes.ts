import { words } from './words.ts';

/** Verbs and nouns that say that a number went up. */
export const UP: ReadonlySet<string> = words(`
  rise rises rose risen rising raise raises raised raising increase increases increased increasing gain gains gained gaining grow grows
  grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring
  up upped advance advances advanced rally rallied rallies spike spiked spikes expand expanded expands expansion 
  swell swelled swelled hike hiked hikes improve improved improves leap leapt leaped leaps rebound rebounded boost boosted boosts
  accelerate accelerated accelerates inched edged-up widen widens widened widening double doubled triple tripled higher upturn uptick 
  appreciated appreciates strengthened ballooned skyrocketed mushroomed bolster bolstered
`);

/** … that it went down. */
export const DOWN: ReadonlySet<string> = words(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing
  down cut cuts cutting reduce reduces reduced reducing reduction reductions lose loses lost losing loss losses slump slumps slumped slide slides slid
  sliding plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sinks sank sunk shrink shrinks shrank shrunk shrinking
  contract contracted contracts contraction slash slashes slashed slashing shed sheds shedding lower lowers lowered lowering dip dips dipped
  slip slips slipped slipping plummet plummets plummeted plummeting axe axed axes axing trim trims trimmed trimming narrow narrows narrowed narrowing halve halved
  halves weaken weakened ease eased eases easing retreat retreated crash crashed downturn eliminate eliminates eliminated
  slow slows slowed slowing narrow narrows narrowed narrowing sell-off dive dived cutback cutbacks layoffs discount erased wiped depreciated deducted
`);

/** Nouns among them: what changed follows with "in" or "of", or stands before ("a drop in sales", "a sales drop"). */
export const CHANGE_NOUNS: ReadonlySet<string> = words(`
  rise increase gain growth jump surge advance rally spike expansion hike leap rebound boost uptick upturn climb
  fall drop decline decrease cut reduction loss slump slide plunge tumble contraction dip slip slowdown downturn discount
  rises increases gains jumps surges falls drops declines decreases cuts reductions losses change changes difference improvement
`);
