/**
 * Countries and what the news treats as such: names; adjectives and inhabitants; capital. Names and words in lower case, variants
 * apart by commas. The first name is the usual one.
 */
const ROWS = `
afghanistan | afghan,afghans | kabul
albania | albanian,albanians | tirana
algeria | algerian,algerians | algiers
andorra | andorran | 
angola | angolan,angolans | luanda
antigua and barbuda,antigua | antiguan |
argentina | argentine,argentinian,argentines,argentinians | buenos aires
armenia | armenian,armenians | yerevan
australia | australian,australians,aussie | canberra
austria | austrian,austrians | vienna
azerbaijan | azerbaijani,azeri,azerbaijanis,azeris | baku
bahamas,the bahamas | bahamian | nassau
bahrain | bahraini,bahrainis | manama
bangladesh | bangladeshi,bangladeshis | dhaka
barbados | barbadian,bajan | bridgetown
belarus | belarusian,belarusians,belarussian | minsk
belgium | belgian,belgians | brussels
belize | belizean | belmopan
benin | beninese | porto-novo
bhutan | bhutanese | thimphu
bolivia | bolivian,bolivians | la paz
bosnia,bosnia and herzegovina,bosnia-herzegovina | bosnian,bosnians | sarajevo
botswana | botswanan | gaborone
brazil | brazilian,brazilians | brasilia
brunei | bruneian | 
bulgaria | bulgarian,bulgarians | sofia
burkina faso | burkinabe | ouagadougou
burundi | burundian,burundians | bujumbura
cambodia | cambodian,cambodians | phnom penh
cameroon | cameroonian,cameroonians | yaounde
canada | canadian,canadians | ottawa
cape verde | cape verdean | praia
central african republic | | bangui
chad | chadian,chadians | n'djamena
chile | chilean,chileans | santiago
china,people's republic of china,prc | chinese | beijing
colombia | colombian,colombians | bogota
comoros | comorian |
congo,democratic republic of congo,democratic republic of the congo,dr congo,drc | congolese | kinshasa
costa rica | costa rican,costa ricans | san jose
croatia | croatian,croat,croats,croatians | zagreb
cuba | cuban,cubans | havana
cyprus | cypriot,cypriots | nicosia
czech republic,czechia,czechoslovakia | czech,czechs | prague
denmark | danish,dane,danes | copenhagen
djibouti | djiboutian |
dominica | |
dominican republic | dominican,dominicans | santo domingo
east timor,timor-leste | timorese | dili
ecuador | ecuadorean,ecuadorian,ecuadoreans | quito
egypt | egyptian,egyptians | cairo
el salvador | salvadoran,salvadorans | san salvador
equatorial guinea | | malabo
eritrea | eritrean,eritreans | asmara
estonia | estonian,estonians | tallinn
eswatini,swaziland | swazi | mbabane
ethiopia | ethiopian,ethiopians | addis ababa
fiji | fijian,fijians | suva
finland | finnish,finn,finns | helsinki
france | french,frenchman,frenchwoman,frenchmen | paris
gabon | gabonese | libreville
gambia,the gambia | gambian,gambians | banjul
georgia | georgian,georgians | tbilisi
germany,west germany,east germany,nazi germany | german,germans | berlin
ghana | ghanaian,ghanaians | accra
greece | greek,greeks | athens
greenland | greenlandic | nuuk
grenada | grenadian |
guatemala | guatemalan,guatemalans | guatemala city
guinea | guinean,guineans | conakry
guinea-bissau | | bissau
guyana | guyanese | georgetown
haiti | haitian,haitians | port-au-prince
honduras | honduran,hondurans | tegucigalpa
hong kong | hongkonger,hongkongers |
hungary | hungarian,hungarians | budapest
iceland | icelandic,icelander,icelanders | reykjavik
india | indian,indians | new delhi,delhi
indonesia | indonesian,indonesians | jakarta
iran,islamic republic of iran,persia | iranian,iranians,persian | tehran,teheran
iraq | iraqi,iraqis | baghdad
ireland,republic of ireland,northern ireland | irish,irishman,irishwoman | dublin,belfast
israel | israeli,israelis | jerusalem,tel aviv
italy | italian,italians | rome
ivory coast,cote d'ivoire,côte d'ivoire | ivorian,ivorians | abidjan
jamaica | jamaican,jamaicans | kingston
japan | japanese | tokyo
jordan | jordanian,jordanians | amman
kazakhstan | kazakh,kazakhs,kazakhstani | astana
kenya | kenyan,kenyans | nairobi
kiribati | |
kosovo | kosovar,kosovars,kosovan | pristina
kuwait | kuwaiti,kuwaitis | kuwait city
kyrgyzstan | kyrgyz | bishkek
laos | laotian,lao | vientiane
latvia | latvian,latvians | riga
lebanon | lebanese | beirut
lesotho | basotho | maseru
liberia | liberian,liberians | monrovia
libya | libyan,libyans | tripoli
liechtenstein | | vaduz
lithuania | lithuanian,lithuanians | vilnius
luxembourg | luxembourgish |
macau,macao | macanese |
macedonia,north macedonia | macedonian,macedonians | skopje
madagascar | malagasy | antananarivo
malawi | malawian,malawians | lilongwe
malaysia | malaysian,malaysians | kuala lumpur
maldives,the maldives | maldivian | male
mali | malian,malians | bamako
malta | maltese | valletta
marshall islands | marshallese |
mauritania | mauritanian | nouakchott
mauritius | mauritian | port louis
mexico | mexican,mexicans | mexico city
micronesia | micronesian |
moldova | moldovan,moldovans | chisinau
monaco | monegasque |
mongolia | mongolian,mongolians | ulaanbaatar,ulan bator
montenegro | montenegrin,montenegrins | podgorica
morocco | moroccan,moroccans | rabat
mozambique | mozambican,mozambicans | maputo
myanmar,burma | burmese | yangon,rangoon,naypyidaw
namibia | namibian,namibians | windhoek
nauru | nauruan |
nepal | nepali,nepalese,nepalis | kathmandu
netherlands,the netherlands,holland | dutch,dutchman | amsterdam,the hague
new zealand | new zealander,new zealanders,kiwi | wellington
nicaragua | nicaraguan,nicaraguans | managua
niger | nigerien | niamey
nigeria | nigerian,nigerians | abuja
north korea,dprk | north korean,north koreans | pyongyang
norway | norwegian,norwegians | oslo
oman | omani,omanis | muscat
pakistan | pakistani,pakistanis | islamabad
palau | palauan |
palestine,palestinian territories | palestinian,palestinians | ramallah
panama | panamanian,panamanians | panama city
papua new guinea | papuan | port moresby
paraguay | paraguayan,paraguayans | asuncion
peru | peruvian,peruvians | lima
philippines,the philippines | filipino,philippine,filipinos,filipina | manila
poland | polish,pole,poles | warsaw
portugal | portuguese | lisbon
puerto rico | puerto rican,puerto ricans | san juan
qatar | qatari,qataris | doha
romania | romanian,romanians | bucharest
russia,russian federation,soviet union,ussr,soviet russia | russian,russians,soviet,soviets | moscow,kremlin
rwanda | rwandan,rwandans | kigali
saint lucia,st. lucia | | castries
samoa | samoan,samoans | apia
saudi arabia | saudi,saudis,saudi arabian | riyadh
scotland | scottish,scots,scot,scotsman | edinburgh
senegal | senegalese | dakar
serbia,yugoslavia | serbian,serb,serbs,serbians,yugoslav | belgrade
seychelles | | victoria
sierra leone | sierra leonean | freetown
singapore | singaporean,singaporeans |
slovakia | slovak,slovaks,slovakian | bratislava
slovenia | slovenian,slovene,slovenes | ljubljana
solomon islands | | honiara
somalia,somaliland | somali,somalis | mogadishu
south africa | south african,south africans | pretoria,cape town,johannesburg
south korea,republic of korea,korea | south korean,south koreans,korean,koreans | seoul
south sudan | south sudanese | juba
spain | spanish,spaniard,spaniards | madrid
sri lanka,ceylon | sri lankan,sri lankans,ceylonese | colombo
sudan | sudanese | khartoum
suriname | surinamese | paramaribo
sweden | swedish,swede,swedes | stockholm
switzerland | swiss | bern,berne
syria | syrian,syrians | damascus
taiwan | taiwanese | taipei
tajikistan | tajik,tajiks | dushanbe
tanzania | tanzanian,tanzanians | dodoma,dar es salaam
thailand,siam | thai,thais | bangkok
tibet | tibetan,tibetans | lhasa
togo | togolese | lome
tonga | tongan,tongans |
trinidad and tobago,trinidad,tobago | trinidadian | port of spain
tunisia | tunisian,tunisians | tunis
turkey,turkiye,ottoman empire | turkish,turk,turks | ankara
turkmenistan | turkmen | ashgabat
tuvalu | |
uganda | ugandan,ugandans | kampala
ukraine | ukrainian,ukrainians | kyiv,kiev
united arab emirates,uae,the emirates,u.a.e. | emirati,emiratis | abu dhabi
united kingdom,uk,u.k.,britain,great britain,england | british,briton,britons,english,englishman,brits,brit,englishmen | london
united states,us,u.s.,usa,u.s.a.,america,united states of america,u.s | american,americans | washington,washington d.c.,washington dc
uruguay | uruguayan,uruguayans | montevideo
uzbekistan | uzbek,uzbeks | tashkent
vanuatu | | port vila
vatican city,holy see,vatican | |
venezuela | venezuelan,venezuelans | caracas
vietnam,viet nam,south vietnam,north vietnam | vietnamese | hanoi
wales | welsh,welshman | cardiff
western sahara | sahrawi |
yemen | yemeni,yemenis | sanaa,sana'a
zambia | zambian,zambians | lusaka
zimbabwe,rhodesia | zimbabwean,zimbabweans | harare
`;

export interface Country {
  /** The usual name, in lower case. */
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

const items = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names, adjectives, capitals] = row.split('|');
    const all = items(names);
    return { name: all[0]!, names: all, adjectives: items(adjectives), capitals: items(capitals) };
  });

export const COUNTRY_OF_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, names }) => names.map((other) => [other, name] as const)),
);

export const COUNTRY_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives }) => adjectives.map((word) => [word, name] as const)),
);

/** Adjectives and inhabitants of larger and smaller regions, of peoples and beliefs: capitalised, but no names of places. */
export const OTHER_ADJECTIVES: ReadonlySet<string> = new Set(
  `european europeans african africans asian asians arab arabs arabic arabian latin latino latinos hispanic hispanics nordic scandinavian baltic balkan caribbean mediterranean
  western eastern northern southern jewish jew jews muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants anglican orthodox
  sunni sunnis shiite shiites shia shi'ite kurdish kurd kurds tamil tamils tutsi hutu hutus tutsis hindu hindus sikh sikhs buddhist buddhists roman romans celtic slavic nazi nazis communist
  communists socialist socialists democrat democrats republican republicans tory tories liberal liberals labour conservative conservatives texan texans californian californians londoner londoners
  parisian new yorker new yorkers basque catalan flemish walloon sicilian bavarian prussian hebrew latin sanskrit mandarin cantonese hindi urdu pashtun pashtuns hazara yazidi yazidis druze alawite
  chechen chechens crimean dagestani uighur uyghur uighurs uyghurs rohingya maori aboriginal inuit native anglo-saxon victorian edwardian byzantine ottoman norman gaelic manx cornish hawaiian
  african-american african-americans afro-american transatlantic trans-pacific antarctic libertarian libertarians marxist marxists maoist leninist stalinist keynesian darwinian
  cuban-american anglo-american franco-german israeli-palestinian quebecois palestinian-american mormon mormons amish quaker quakers lutheran methodist baptist evangelical presbyterian evangelicals`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
