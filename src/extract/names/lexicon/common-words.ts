import { MONTH_WORDS, WEEKDAY_WORDS } from '../../../text/structure/date-words.ts';
import { wordList } from './list.ts';

/** Words that may stand inside a headline or a name without a capital. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordList(`
a an the and or but nor for of in on at to by from with as is are was were be been being it its his her their our your my this that these those than then so if not no up out off over into onto via per vs v
about after before under between against amid among during without within through toward towards upon until while when where who whom whose which what how why has have had do does did will would can could may might must shall should
`);

/** Words that often begin a sentence or are written with a capital in a heading, and are no names. Lower case. */
export const COMMON_WORDS: ReadonlySet<string> = wordList(`
a an the this that these those it its he she they we you i his her their our your my me him them us who whom whose which what where when why how there here
and or but nor so yet for if then than because although though while whereas unless until since once after before during despite without within throughout through across along amid among amongst between beyond beside besides beneath below above
about against around as at by down from in into near of off on onto out over past per to toward towards under up upon via with like unlike according based given including regarding concerning following due thanks instead rather however moreover furthermore nevertheless nonetheless meanwhile therefore thus hence
also again already always almost actually apparently basically certainly clearly currently eventually ever every everyone everybody everything each either neither both all any anyone anybody anything another other others some somebody someone something sometimes soon several many much more most less least few fewer
no none nobody nothing not never now nowadays only once one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last next previous finally firstly secondly lastly
today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter morning afternoon evening night
is are was were be been being am has have had having do does did doing done can could will would shall should may might must let get got go goes going went gone come comes coming came make makes making made take takes taking took see seen saw say says said saying
yes ok okay oh well hello hi dear thank please sorry sure right wrong true false maybe perhaps probably possibly obviously absolutely definitely really very too quite just even still else otherwise indeed especially particularly generally usually often frequently rarely originally initially recently lately previously formerly later earlier early late afterwards afterward thereafter
new old young big small great good bad best worst better worse high low long short large little major minor main key top bottom full free open special general public private local national international global federal central common current former recent final total whole entire
people person man men woman women child children boy boys girl girls family families friend friends student students worker workers official officials police officer officers soldier soldiers troops government governments company companies group groups team teams
president minister chairman director manager leader leaders spokesman spokeswoman secretary senator judge court lawyer doctor professor teacher scientists researchers experts analysts critics supporters opponents protesters voters residents citizens members investigators authorities witnesses survivors victims passengers users fans players
report reports news story article photo photos image images picture pictures video source sources file files credit question questions answer interview interviews statement statements review comment comments note notes editor update updated related read more share advertisement correction background history introduction contents summary
world country countries state states city town village county region area areas north south east west northern southern eastern western northeast northwest southeast southwest street road house home school university college hospital church airport station bridge river lake island mountain park
time times year years month months week weeks day days hour hours minute minutes date century decade period age era end start beginning part parts number numbers amount rate percent cent
war peace attack attacks bomb explosion fire flood earthquake storm hurricane crash accident death deaths killed dead injured wounded election elections vote votes campaign party parties bill law laws act policy plan plans program project deal talks agreement treaty meeting conference summit
market markets stock stocks share shares price prices sales profit loss losses money cost costs tax taxes budget economy economic trade business bank banks oil gas energy water food health medical science technology computer internet web site website software phone data information system systems
music film films movie movies book books song songs album albums band game games sport sports football baseball basketball hockey cricket tennis golf race match season cup championship title award awards prize medal gold silver bronze
police military army navy force forces air base command security intelligence nuclear weapons missile missiles aircraft plane planes jet ship ships train car cars truck vehicle vehicles bus
black white red blue green yellow brown orange gold grey gray dark light
during inside outside opposite plus minus versus via aboard amid
being having making taking using looking speaking working writing playing asked told added founded born named called known considered located situated built designed established created developed released published produced directed written performed recorded followed led joined moved returned played won lost
whether whoever whatever whenever wherever whichever somehow anyway nor lest albeit
mr mrs ms dr sir madam
let's it's he's she's that's there's what's i'm i've i'll we're we've you're they're don't didn't doesn't isn't wasn't aren't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't
unlike besides among considering assuming provided supposing seeing notably similarly likewise conversely additionally consequently accordingly subsequently simultaneously ultimately overall altogether alternatively essentially
nearly roughly approximately around up half quarter dozens hundreds thousands millions tens scores plenty lots numerous various certain
abstract overview plot cast references external links notes see also discography filmography career life biography personal early later reception production development release legacy gallery
end ends leave leaves leaving stay stays arrive arrives say says calls call seeks seek wins win hits hit rises rise falls drops drop cuts cut kills kill dies die faces face plans launches launch opens closes close ends begins begin starts stop stops urges warns vows vow denies deny backs rejects approves announces unveils reveals
exclusive breaking live watch opinion analysis editorial feature features letter letters obituary profile factbox timeline explainer correspondent reporter staff writer contributor contributing editing additional reporting
god lord christ bible hell heaven internet web english french german latin spanish math history science art english-language
yeah hmm wow gosh hey ah oh um uh nope yep welcome congratulations cheers bravo alas
no. vol ch fig sec est ed eds pp inflation
think feel believe know want need love hope wish guess mean suppose look listen wait remember imagine consider ask tell give show keep put set turn try use find help work play run move live
different same similar such own able likely unlikely possible impossible available necessary important significant serious strong weak hard easy difficult simple clear obvious
nothing someone anyone everyone while whilst
reader readers anonymous advice support response reaction reactions concerns fears hopes efforts attempts tensions clashes violence protest protests strike strikes rally demonstrators militants rebels insurgents terrorists terrorism
scientific research study studies survey poll polls results result evidence proof test tests experiment theory
councillor trading closing shareholders investors consumers customers employees staff management workers' union unions regulators officials' lawmakers politicians diplomats delegates
`);

/** Letters that are written as words in capitals but name nothing. */
export const NOT_ACRONYMS: ReadonlySet<string> = wordList(`
i a tv dvd cd pc ok am pm ad bc ce bce id ceo cfo cto coo vp pr hr it faq url html http www pdf gps sms dna rna hiv aids usb cpu gpu ram lcd led suv suvs mp3 mp4 vhs fm am lp ep dj mc mp mps phd md ba ma mba rip vip diy ufo gdp gnp vat ipo cctv covid sars mers tb pow pows ied ieds wmd wmds rpg
ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xix xx utc gmt est edt pst pdt cet bst cst mst isbn ft km mph kg usd eur gbp aud cad nzd jpy rmb ps am3 no vs et al q&a lgbt lgbtq ngo ngos ai vr xml css sql api iq mvp rbi era hd 3d 2d jr sr esq am. pm. n/a na ip adhd ptsd pcr ppe icu nft dui dwi qwerty hdmi lte gprs cmos bios dram sram isp isps mba m.b.a. a.m. p.m. p.s. asap rsvp iou vcr wifi url urls rpm bpm sdk sdks apis gui ui ux os ios ssd mri adhd ivf sim
`);

export const MONTHS_AND_DAYS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS,
  ...WEEKDAY_WORDS,
  ...wordList('christmas easter thanksgiving ramadan halloween'),
]);

/** Particles inside a person's name, written small or large. */
export const PARTICLES: ReadonlySet<string> = wordList(`
al el ash an ar as at ad az bin ibn ben bint abu abd ul ud uz von van der den ter ten zu zur vom de la le las los du des da di do dos das del della delle dello dei degli y e i af av
`);

/** Particles that may begin a person's name in lower case, and are no English words. */
export const LEADING_PARTICLES: ReadonlySet<string> = wordList(`von van der den bin ibn de du di da del della dos ter`);
