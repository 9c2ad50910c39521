import { verbLexicon } from './inflect.ts';

/**
 * The words that the rules of commitments go by. All are general English of announcements; none belongs to a story.
 * Verbs are base forms; their inflected forms follow by rule (inflect.ts).
 */
const words = (list: string): string[] => list.trim().split(/\s+/);

/** Verbs whose doing can be promised and seen: what changes the state of things. */
export const CHANGE_VERBS = words(`
  abolish accept acquire activate add adopt allocate announce appeal appoint approve arm arrive assume award ban begin block boost
  bring build buy cancel cap cease change charge clean clear close combine commission complete conclude conduct connect construct
  convene convert create cut deactivate debut decommission defer deliver demolish deny depart deploy deport develop disband
  discontinue dismantle dismiss dispatch dissolve distribute divest donate double downsize drop ease electrify eliminate employ
  enact end enter erect establish evacuate evict exit expand expel export expire extend extradite file finalise finalize finance finish fire
  fly form free freeze fund give grant halt halve hand hike hire hold host impeach implement import impose inaugurate increase
  inspect install introduce invade invest investigate issue join kick landscape launch lay leave legalise legalize levy lift liquidate list
  lower meet merge modernise modernize move nationalise nationalize negotiate nominate offer open operate outlaw overhaul pass pause pay
  phase plant postpone present privatise privatize produce prosecute provide publish pull punish purchase quit raise ratify rebuild
  recall recognise recognize recruit redeploy redesign reduce refund refurbish release relinquish relocate remove rename
  renew renovate reopen repair repatriate repay repeal replace require rescue reshuffle resettle resign restart restore restrict
  restructure resume retire retreat return reverse review revise revoke roll sack scrap screen sell send separate serve settle ship shift shut
  sign slash spend split sponsor stage start station step stop strengthen strike submit subsidise sue supply surrender suspend
  switch table tear test tighten tour train transfer transform transit transition travel treat trim triple unveil upgrade vacate vaccinate veto
  visit vote waive widen wind withdraw wrap
`);

/** Going on with something: promised too, but never a change. */
export const KEEP_VERBS = words(`
  abide accompany advise assist attend back combat comply continue cooperate defend donate ensure equip fight guarantee
  honor honour keep maintain preserve protect pursue refrain remain respect retain stay support uphold work
`);

/** An agent's "will" with one of these is a prediction, a feeling or a state, never a promise. */
export const NO_ACTS = new Set(
  words(`
  be have know feel seem need want like love think believe understand remember see look mean happen depend matter hope become find
  face suffer lose die cost agree disagree wonder worry enjoy hate hear learn prefer realise realize recall regard succeed fail
  appear benefit notice owe own possess prove require resemble struggle survive tend wait win likely probably struggle gain get hear
  say tell argue come do go take let say call ask miss wake experience encounter emerge expect continue help use deal show try remind address focus ensure discuss talk
`),
);

/** Beginning, going through and ending of what has no will of its own: "the fair will end", "the vote will take place". */
export const COURSE_VERBS = new Set(
  words(`
  begin start end close open cease conclude finish resume expire stop launch arrive depart reopen take commence continue remain leave return
  hold complete build shut cut reduce raise increase introduce publish release withdraw transfer replace ban lift impose restore remove
  extend expand cancel suspend transform convert deploy deliver pay scrap sell sign vote meet visit
`),
);

export const ACTS = verbLexicon([...CHANGE_VERBS, ...KEEP_VERBS]);

/** To give one's word. */
export const PLEDGE_VERBS = verbLexicon(words('pledge promise vow swear undertake agree commit volunteer guarantee'));
/** To mean to do. */
export const PLAN_VERBS = verbLexicon(words('plan intend aim propose prepare decide resolve seek'));
/** To make others do. */
export const ORDER_VERBS = verbLexicon(words('order direct instruct'));
/** To move on in time. */
export const DELAY_VERBS = verbLexicon(words('delay postpone defer suspend pause stall'));
/** To give up. */
export const DROP_VERBS = verbLexicon(words('cancel scrap abandon shelve withdraw drop axe'));
/** To come or bring to its end. */
export const FINISH_VERBS = verbLexicon(
  words('complete finish conclude end cease finalise finalize accomplish achieve fulfil fulfill wrap'),
);
/** What opens, closes, leaves, is paid: acts that are seen to be done. */
export const HAPPENING_VERBS = verbLexicon(
  words(`
  abolish acquire arrive ban build buy close complete cut deliver demolish depart deploy dismantle dissolve end evacuate
  free impose inaugurate introduce launch leave lift merge open pay pull publish ratify reduce release reopen repair repeal replace resign restore
  resume retire return send shut sign start step begin swear transfer unveil vacate withdraw
`),
);
export const BEGIN_VERBS = verbLexicon(words('begin start launch commence'));
/** To speak, as a verb that takes a clause. */
export const SAY_VERBS = verbLexicon(
  words(`
  say tell announce confirm add state declare report insist claim argue explain warn note stress reveal acknowledge admit
  reiterate repeat reaffirm affirm assure indicate suggest signal vow pledge promise agree decide deny believe think expect hope predict
  estimate write tweet post mention disclose inform notify remark respond reply
`),
);
/** Speech that gives no word but a guess. */
export const GUESS_VERBS = verbLexicon(
  words('believe think hope fear predict doubt guess suspect worry speculate wonder imagine bet expect estimate forecast'),
);

/** "is … to", "is … for". */
export const SCHEDULE_WORDS: ReadonlyMap<string, 'scheduled' | 'expected'> = new Map([
  ['scheduled', 'scheduled'],
  ['due', 'scheduled'],
  ['set', 'scheduled'],
  ['slated', 'scheduled'],
  ['planned', 'scheduled'],
  ['timetabled', 'scheduled'],
  ['expected', 'expected'],
  ['anticipated', 'expected'],
]);

/** Nouns that name an act or a course of acts: what can be agreed on, ordered, completed, put off. Singular. */
export const ACT_NOUNS = new Set(
  words(`
  abolition acquisition assault auction audit ban blockade boycott campaign ceasefire cessation change cleanup closing closure
  completion conference construction conversion cut deal decommissioning delivery demolition departure deployment development
  disarmament dissolution distribution drawdown election end ending eradication evacuation exercise exit expansion exploration export
  extension extradition freeze handover hearing implementation inauguration increase inquiry installation introduction investigation
  invasion launch liquidation merger migration mission modernisation modernization negotiation offensive opening operation overhaul
  payment phaseout pilot plan pledge privatisation privatization probe procedure process programme program project pullback pullout
  purchase reconstruction redeployment redesign reduction referendum reform refurbishment release relocation removal renewal
  renovation reopening repair repatriation repeal replacement resettlement resignation restoration restructuring resumption retirement
  retreat return review rollout sale search shift shipment shutdown strike summit surge suspension survey switch takeover talk talks test tour
  training transfer transformation transition treaty trial trip upgrade vaccination visit vote withdrawal work
`),
);

/** Common nouns that act: subjects whose "will" is a will. Singular. */
export const AGENT_NOUNS = new Set(
  words(`
  administration agency airline alliance ally army assembly association authority bank battalion board brigade broadcaster bureau
  business cabinet carrier chain chairman chairwoman charity chief city club coalition college commander commission commissioner
  committee company congress consortium contingent corporation council council councillor country court delegation department
  developer diplomat director division employer executive factory federation fighter firm fleet force forces foundation government
  governor group guard hospital house industry inspector institute insurer investor judge leader league lawmaker maker manager manufacturer
  mayor member minister ministry mission monarch municipality museum nation navy office officer official operator opposition
  organisation organization organiser organizer panel parliament party peacekeeper personnel pilot police premier president
  prosecutor province publisher railway regiment regulator representative researcher retailer school scientist secretary senate
  senator service side soldier spokesman spokeswoman spokesperson squad staff startup state studio supplier team theatre trader
  trooper troops troop trust union unit university utility vendor volunteer warship watchdog worker writer
`),
);

export const PRONOUN_AGENTS = new Set(['i', 'we', 'he', 'she', 'they']);

/** Words between an auxiliary and its verb. */
export const ADVERBS = new Set(
  words(`
  also now then still soon never ever not n't be been being have has had to no longer once again immediately all both each only just
  instead therefore thus eventually finally ultimately gradually already today tomorrow yet always further first start
`),
);

const LY_NOUNS = new Set(
  words('family ally assembly supply rally reply monopoly anomaly bully jelly july italy fly ply only early likely'),
);

/** "officially", "fully", and what else may stand between an auxiliary and its verb. */
export const isAdverb = (word: string): boolean => (ADVERBS.has(word) && !NEGATIONS.has(word) && word !== 'to') || isManner(word);

/** "officially", "fully"; not "family". Lower case. */
export const isManner = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !LY_NOUNS.has(word);

export const NEGATIONS = new Set(
  words("not n't never no neither nor without isn't aren't wasn't weren't won't wouldn't don't doesn't didn't cannot can't"),
);

export const singular = (noun: string): string =>
  noun.length < 4 || noun.endsWith('ss') || noun.endsWith('us')
    ? noun
    : noun.endsWith('ies')
      ? `${noun.slice(0, -3)}y`
      : noun.endsWith('s')
        ? noun.slice(0, -1)
        : noun;
