import { wordList } from './list.ts';

/**
 * Words that stand, capitalised, directly before a person's name: forms of address, ranks, offices. Lower case, without stops. A run of
 * them is one title ("Army Lt. Col.", "Deputy Prime Minister").
 */
export const HONORIFICS: ReadonlySet<string> = wordList(`
mr mrs ms miss mx sir lord lady dame madam madame mme mlle monsieur herr frau senor senora signor dr prof professor doctor rev reverend fr father sister brother
sheikh sheik shaikh imam mullah maulana ayatollah sayyid sayed haji hajj rabbi pope cardinal archbishop bishop monsignor pastor saint saints
king queen prince princess emperor empress emir sultan tsar czar kaiser count countess baron baroness duke duchess earl marquess shah hon
`);

export const RANKS: ReadonlySet<string> = wordList(`
gen general lt lieutenant col colonel maj major capt captain cmdr cdr commander sgt sergeant adm admiral brig brigadier cpl corporal pvt private pfc spc ensign marshal
vice rear field air chief first staff master warrant petty officer constable inspector detective superintendent supt insp det trooper sheriff airman seaman
commodore brigadier-general cadet lance
`);

export const OFFICES: ReadonlySet<string> = wordList(`
president vice premier prime minister chancellor secretary deputy chairman chairwoman chairperson chair chief executive ceo cfo coo cto ceos governor gov gov-elect senator sen senators rep representative
reps congressman congresswoman ambassador amb justice judge attorney lawyer prosecutor solicitor barrister commissioner councillor councilman councilwoman councilmember mayor speaker leader whip taoiseach tanaiste director manager
head spokesman spokeswoman spokesperson coach captain principal dean provost rector editor editor-in-chief publisher author analyst economist researcher scientist engineer architect founder co-founder cofounder owner
mp mep mla msp td pm first second third undersecretary under-secretary acting interim former ex-president then-president president-elect counsel counselor adviser advisor aide envoy
producer actor actress singer guitarist drummer bassist vocalist composer conductor writer novelist poet journalist reporter correspondent photographer host presenter anchor comedian
striker midfielder defender goalkeeper quarterback pitcher driver champion officer lead senior assistant associate managing general national foreign defence defense finance interior home health education
environment trade treasury transport transportation agriculture energy labor labour justice press bureau opposition minority majority party cabinet crown astronaut cosmonaut treasurer congressional
chairman-designate superintendent trustee administrator comptroller registrar curator chaplain warden ombudsman rapporteur archduke shadow special high president-designate viceroy consul nuncio patriarch caliph dalai
`);

/** The words that can end a title; those of OFFICES that are not here only go before another ("Foreign Minister"). */
const NOT_LAST: ReadonlySet<string> = wordList(`
vice prime deputy first second third acting interim former lead senior assistant associate managing national foreign defence defense finance interior home health education
environment trade treasury transport transportation agriculture energy labor labour press bureau opposition minority majority party cabinet crown field air rear staff warrant petty shadow special high
`);

/** Titles that say that the person is a man or a woman. */
export const MALE_TITLES: ReadonlySet<string> = wordList(
  `mr sir lord monsieur herr senor signor king prince emperor sultan tsar czar kaiser count baron duke earl shah pope cardinal father brother imam mullah
  ayatollah chairman congressman councilman spokesman actor sheikh sheik emir`,
);
export const FEMALE_TITLES: ReadonlySet<string> = wordList(
  `mrs ms miss lady dame madam madame mme mlle frau senora queen princess empress countess baroness duchess sister chairwoman congresswoman councilwoman spokeswoman actress`,
);

export const isTitleWord = (word: string): boolean => HONORIFICS.has(word) || RANKS.has(word) || OFFICES.has(word);
export const endsTitle = (word: string): boolean => isTitleWord(word) && !NOT_LAST.has(word);

/** Titles that are followed by a name only: what comes after one is a person, whatever it looks like. */
export const ADDRESS: ReadonlySet<string> = wordList(`
mr mrs ms miss mx sir lord lady dame madam madame mme mlle monsieur herr frau senor senora signor dr prof professor rev reverend sheikh sheik shaikh mullah maulana ayatollah sayyid rabbi pope cardinal archbishop
gen lt col maj capt cmdr sgt adm brig cpl pvt supt insp det sen rep gov congressman congresswoman colonel sergeant lieutenant admiral
`);
