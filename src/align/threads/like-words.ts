import { stem } from './stem.ts';

/**
 * Acts that are one act in other words. A row is a class; its first word names it. The rows hold base forms and the nouns that are
 * made of them; `up`, `out` and the like are written as phrases. What is alike in one sense only ("lift a ban", "lift a stone") is
 * left to the objects, which have to agree as well.
 */
const ACT_ROWS: readonly string[] = [
  'leave|withdraw|withdrawal|pullout|pullback|exit|depart|departure|redeploy|redeployment|evacuate|evacuation|vacate|retreat|repatriate|pull out|bring home|come home|go home|be out of|get out of',
  'cut|reduce|reduction|decrease|lower|shrink|drawdown|halve|trim|slash|downsize|draw down|scale back',
  'raise|increase|boost|hike|expand|expansion|double|triple|grow|lift up',
  'end|ending|cease|cessation|conclude|conclusion|stop|halt|terminate|termination|discontinue|cancellation',
  'begin|start|launch|commence|beginning|kick off|get under way',
  'resume|resumption|restart|renew',
  'open|opening|reopen|reopening|inaugurate|inauguration|unveil',
  'close|closing|closure|shut|shutdown|shutter|wind down',
  'hold|convene|host|take place',
  'build|construct|construction|erect|rebuild|reconstruct|reconstruction',
  'buy|acquire|acquisition|purchase|takeover|take over',
  'sell|sale|divest|divestment|privatise|privatize|privatisation|privatization',
  'pay|payment|compensate|compensation|reimburse|repay|refund',
  'publish|publication|release|issue|disclose|present',
  'ban|outlaw|prohibit|prohibition|bar',
  'repair|fix|mend|renovate|renovation|refurbish|refurbishment|restore|restoration',
  'deploy|deployment|send|dispatch',
  'deliver|delivery|supply|ship|shipment',
  'arrive|arrival|reach',
  'attend|attendance',
  'resign|resignation|step down|quit|stand down',
  'sign|ratify|ratification',
  'meet|meeting|talk',
  'visit|tour|travel|trip',
  'vote|ballot|referendum',
  'investigate|investigation|inquire|inquiry|probe|review',
  'merge|merger',
  'extend|extension|prolong',
  'replace|replacement|substitute',
  'remove|removal|dismantle|demolish|demolition|tear down',
  'introduce|introduction|impose|imposition',
  'free|release prisoners|liberate',
  'hire|recruit|employ',
  'fire|lay off|dismiss|dismissal|sack|layoff',
  'train|training',
  'advise|advice',
  'assist|assistance|aid',
  'vaccinate|vaccination|inoculate|immunise|immunize',
  'transfer|hand over|handover',
  'change|transform|transformation|convert|conversion|transition',
  'move|relocate|relocation|shift',
];

/** Things that are one thing in other words. */
const THING_ROWS: readonly string[] = [
  'troop|troops|force|forces|soldier|service member|serviceman|servicemember|personnel',
  'mission|operation',
  'company|firm|business',
  'worker|employee|staff|job|post',
  'plant|factory',
  'school|classroom',
  'euro|euros|€',
  'dollar|$',
  'election|poll|vote',
  'person|people|resident|citizen',
  'talk|talks|negotiation|dialogue',
  'report|finding',
];

/** Stem → class, and phrases of two or three stems → class. */
function rows(list: readonly string[], mark: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of list) {
    const [name, ...rest] = row.split('|');
    for (const words of [name!, ...rest]) {
      const key = words.split(' ').map(stem).join(' ');
      if (!map.has(key)) map.set(key, `${mark}${name!}`);
    }
  }
  return map;
}

export const ACTS: ReadonlyMap<string, string> = rows(ACT_ROWS, '!');
export const THINGS: ReadonlyMap<string, string> = rows(THING_ROWS, '');

/** Words that carry no content of a statement; "-ly" adverbs are passed over beside them. As stems. */
export const EMPTY: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they them his her their our we i you us me him my your who whom whose which what when where
  why how of in on at by for from with to into onto as than and or but nor so if then there here not no never n't 's be is are was were am
  been being have has had do does did will would shall should can could may might must 'll 're 've 'd 'm won't wouldn't isn't aren't
  wasn't weren't don't doesn't didn't hasn't haven't hadn't can't cannot couldn't also now still just only very more most much many some
  any all each both other another such own same about around over under up out off down again once after before until till since during
  between among through against without within upon per say said says told tell tells added adds announced announce according mr mrs ms
  dr plan plans planned planning pledge pledged promise promised vow vowed agree agreed intend intended expect expected schedule scheduled due set
  order ordered commit committed decide decided propose proposed going go goes year years month months week weeks day days today
  tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december end early late mid beginning next last full
  complete completed further new one two three four five six seven eight nine ten however yet already soon
  because while although though despite confirmed confirm thing things lot way part number level levels make made makes take takes`
    .split(/\s+/)
    .map(stem),
);
