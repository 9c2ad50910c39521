import { wordList } from './list.ts';

/** Nouns for a kind of body, and the words by which a name says that it is one: "the airline" is Quorley Airways. Lower case. */
export const BODY_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    airline: 'airline airlines airways air aviation jet',
    carrier: 'airline airlines airways air telecom wireless',
    bank: 'bank bancorp banco bancshares savings',
    lender: 'bank bancorp banco savings lending',
    brokerage: 'securities brokerage',
    automaker: 'motor motors automotive automobiles',
    carmaker: 'motor motors automotive automobiles cars',
    brewer: 'brewery brewing breweries brewers',
    insurer: 'insurance assurance mutual life',
    retailer: 'stores retail supermarkets store shops',
    drugmaker: 'pharmaceuticals pharmaceutical pharma laboratories labs',
    steelmaker: 'steel',
    publisher: 'press publishing publications publishers books',
    newspaper:
      'times post journal herald tribune gazette chronicle guardian telegraph star news daily observer courier globe newspaper mail examiner inquirer sun',
    magazine: 'magazine weekly review',
    network: 'network television broadcasting channel',
    broadcaster: 'broadcasting television radio tv channel',
    ministry: 'ministry',
    department: 'department',
    agency: 'agency administration',
    bureau: 'bureau',
    university: 'university',
    college: 'college',
    school: 'school academy',
    hospital: 'hospital infirmary clinic',
    party: 'party',
    union: 'union workers teamsters brotherhood federation',
    club: 'club fc united city athletic rovers',
    team: 'fc united club',
    court: 'court tribunal',
    committee: 'committee',
    commission: 'commission',
    council: 'council',
    board: 'board',
    museum: 'museum',
    church: 'church',
    foundation: 'foundation',
    institute: 'institute',
    institution: 'institution institute',
    charity: 'charity trust foundation',
    association: 'association',
    federation: 'federation',
    society: 'society',
    authority: 'authority',
    exchange: 'exchange',
    fund: 'fund funds',
    utility: 'power electric gas water edison utilities energy',
    railroad: 'railroad rail railway railways',
    orchestra: 'orchestra philharmonic symphony',
    regulator: 'authority commission ofcom regulator',
  }).map(([kind, heads]) => [kind, wordList(heads)] as const),
);

/** Nouns for any firm. */
export const FIRMS: ReadonlySet<string> = wordList(`company firm corporation business concern`);

/** Words of a firm's name. */
export const FIRM_WORDS: ReadonlySet<string> = wordList(`
inc inc. corp corp. ltd ltd. llc plc co co. ag sa nv gmbh spa kk company corporation limited holdings holding group industries enterprises partners technologies systems motors airlines airways bank bancorp securities
pharmaceuticals laboratories stores electronics software communications semiconductor petroleum oil energy steel foods breweries brewing insurance capital associates brothers sons international products resources solutions
entertainment pictures studios records motor automotive aerospace telecom wireless realty properties media interactive networks
`);

/** Words by which a name says that it is no firm. */
export const OTHER_BODY_WORDS: ReadonlySet<string> = wordList(`
ministry department agency bureau university college school hospital party union club court tribunal committee commission council board museum church foundation institute institution charity association federation
society authority exchange army navy police force forces senate congress parliament house assembly government administration office cabinet league nations organization organisation reserve service services times post journal
news press herald tribune reuters bbc cnn guard command secretariat embassy council's orchestra team united
`);
