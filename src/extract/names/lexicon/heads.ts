import { wordList } from './list.ts';

/** The last word of a body's name, or the word before "of" or "for". Lower case. */
export const ORG_HEADS: ReadonlySet<string> = wordList(`
academy administration agency airline airlines airways alliance archives army arsenal assembly assn assoc associates association athletic authority auxiliary
ballet band bank banking bar battalion bbc board brewery brewing brigade broadcasting brothers bros bureau cabinet caliphate campaign caucus cavalry center centre chamber chapel choir chorus church clinic club co coalition co-operative college
comics command commission committee communications community companies company conference confederation congregation congress consortium constabulary cooperative corp corporation corps council court courts crew crown daily
delegation democrats department dept diocese directorate division dynamics dynasty eleven electronics embassy energy enterprise enterprises entertainment establishment exchange executive faction faculty family federation films financial firm
fleet force forces forum foundation fraternity front fund gallery gang gazette government group groups growers guard guards guild guitars gmbh headquarters herald holding holdings hospital inc inquirer industries infantry initiative inspectorate institute institution insurance intelligence
international investments journal judiciary junta laboratories laboratory labs league legion legislature library lobby llc llp lp ltd limited magazine marines media militia ministry mission monitor motors motor movement nato navy network news newspaper newspapers
office oil opera orchestra order organisation organization organisations outlet panel parliament partners party patrol pharmaceuticals philharmonic plc police politburo post press productions programme publications publishers publishing quartet railroad railway railways rebels records recordings regiment register
registry reserve review rugby school schools secretariat securities seminary senate service services society software squad squadron staff standard star store stores studio studios syndicate symphony syndicate system systems team technologies technology telecom telegraph
telegram times treasury tribune tribunal trio troupe trust trustees union united universities university ventures veterans volunteers watch watchdog wing workers works workshop yeshiva ag devices holdings instruments laboratories asa a/s oyj bhd pty pte kg se sa s.a. n.v. l.p. nv spa ab oy kk fc afc cf rfc sc f.c. a.f.c.
racing hotspur rovers wanderers albion hornets tigers lions bears eagles hawks falcons panthers sharks bulls rangers raiders knights kings royals warriors wildcats bulldogs cougars huskies rebels giants titans dragons devils pirates trojans spartans wolves panthers mavericks buccaneers cardinals
aircraft airplanes auto autos computer computers research mart courts chambers wire ledger echo argus constabulary mail chronicle globe observer examiner dispatch bulletin courier gazette mirror inquirer sentinel advertiser weekly tv television radio fm wireless cable aerospace aviation aeronautics automotive biotech chemical chemicals electric foods healthcare
hospitality hotels logistics mining petroleum pharma power properties resorts restaurants semiconductor shipping steel telecommunications telephone textiles tobacco toys vehicles wines capital fellowship ministries secretariat polytechnic conservatory
`);

/** Bodies whose head stands first: "Bank of …", "Ministry for …". */
export const ORG_HEADS_FIRST: ReadonlySet<string> = wordList(`
academy agency alliance army assembly association authority bank board brotherhood sisterhood bureau campaign center centre chamber church coalition college commission committee community confederation conference congress council court courts municipality daughters democrats
department directorate directory embassy faculty federation force forces forum foundation friends front fund government group guild hall house institute institution international knights league legion library ministry movement museum national office order
organisation organization parliament party university union school seminary senate service society sons state states-general team trust united university workers youth
`);

/** The last word of a place's name. */
export const PLACE_HEADS: ReadonlySet<string> = wordList(`
abbey acres airbase airfield airport airstrip alps arboretum archipelago archway arena arms avenue ave barracks base basin bay beach beltway blvd bluff borough boulevard bridge brook building bunker camp campus canal canyon cape castle cathedral causeway cave caverns caves cemetery city
cliff coast colony common corner cottage county cove creek crescent crossing dale dam delta desert district dome downs drive dunes emirate estate expressway falls farm farms field fields fjord ford forest fort freeway gardens garden gate glacier glen grove gulf hall
harbor harbour heath heights highlands highway hill hills hotel hut inlet island islands isle isles junction kingdom lagoon lake lakes landing lane ledge lighthouse line lodge manor mansion market marina marsh meadows memorial mesa mill mills mine monastery monument moor mosque motorway mount mountain mountains mouth
necropolis neighborhood oasis oblast ocean palace parish park parkway pass path peak peaks penitentiary peninsula pier place plain plains plant plantation plateau plaza point pond port prairie preserve prefecture prison promontory province quarter quay raion ranch range rapids reef refinery region republic reserve
reservation reservoir resort ridge river riverside road rock rocks route row ruins savanna sea shipyard shore shrine shores sierra site sound speedway spring springs square stadium station strait straits strand street suburb summit swamp synagogue temple terminal terrace territories territory theater theatre tower towers town township
trail triangle tunnel turnpike valley viaduct view village villas voivodeship volcano wall ward waterfall way wells wetlands wharf woods yard zoo zone pagoda oval rink dock docks circuit museum planetarium observatory st rd dr hwy mts mt raceway racecourse ballpark coliseum auditorium amphitheatre courthouse velodrome ghetto enclave governorate canton commune hamlet
`);

/** A place's name begins with it: "Lake …", "Mount …". */
export const PLACE_PREFIXES: ReadonlySet<string> =
  wordList(`lake mount mt cape fort ft port point camp loch river isle rio cerro monte punta bahia isla puerto ciudad villa sierra costa san santa santo sao são saint st los las el la new old upper lower
  north south east west northern southern eastern western central greater inner outer downtown mid`);

/** Prefixes that make a known kind of place of whatever follows. */
export const PLACE_STRONG_PREFIXES: ReadonlySet<string> = wordList(`lake mount mt cape fort loch camp port`);

/** Places whose head stands first: "Gulf of …", "Republic of …". */
export const PLACE_HEADS_FIRST: ReadonlySet<string> = wordList(`
bay borough cape city coast county district duchy emirate falls forest gulf isle isles island kingdom lake mount mouth peninsula port principality province region republic sea state strait straits sultanate tower town township vale valley village gates
bridge commonwealth palace cathedral
`);

/** The last word (or the first before "of") of the name of an event, a work, a law, a product, a prize: neither person, body nor place. */
export const OTHER_HEADS: ReadonlySet<string> = wordList(`
accord accords act affair agreement album amendment anthem anniversary archive award awards battle bible bill biennale boom bowl case catechism century championship championships charter christmas classic code collection coming constitution convention conventions coup crisis crusade cup
day declaration deal decree depression derby dialogue dictionary directive disaster doctrine earthquake edition encyclopedia epidemic era exhibition expedition expo fair famine festival fever final finals fire flood flu game games genocide guide hearing history holocaust hurricane index inquiry interview inquisition invasion jubilee key
language languages law laws liberation list lottery marathon massacre medal medals monologues month mutiny night novel oath olympiad olympics open operation pact pandemic parade plan plot prayer prime prix prize prizes process procession proclamation program programme
project protocol protocols pulitzer quran rally rebellion referendum reform reforms regatta renaissance report resolution restoration revolt revolution riots rising round rule saga scandal season series show shuttle siege slam song statement statute storm strategy study suite summit survey syndrome talks test theorem theory tour
tournament treaty trial trials trilogy trophy truce tsunami typhoon uprising version vaccine virus vote war warming wars week year years worlds cyclone cars average composite ode sonata concerto waltz requiem manifesto memorandum letters chronicles poems chart charts soundtrack remix ep lp single singles
`);

/** A name that begins so is an event or a thing: "Operation …", "Hurricane …". */
export const OTHER_PREFIXES: ReadonlySet<string> =
  wordList(`operation hurricane typhoon cyclone storm tropical project tour formula euro windows playstation xbox mac iphone ipad ipod macbook nobel pulitzer oscar emmy grammy tony golden
  mission proposition resolution article title section chapter part volume episode level category phase type class series world grand super summer winter interstate highway route act treaty battle siege hms uss rms ss mv`);

/** Common nouns that stand with a capital when they mean one body in particular ("the Ministry", "the League"). */
export const DEFINITE_HEADS: ReadonlySet<string> = wordList(`
ministry league party council commission committee court senate congress parliament association federation agency department board army navy university college club company corporation bank union church society foundation institute
assembly cabinet authority bureau organization organisation pentagon front group team museum academy government house guard legion network administration school
`);

/** Heads of bodies that "for" may follow within the name: "Center for …", "Ministry for …". */
export const HEADS_FOR: ReadonlySet<string> = wordList(`
academy agency alliance association authority board bureau campaign center centre coalition college commission committee community conference confederation council department directorate foundation fund institute institution
ministry movement network office organisation organization party partnership programme project school service society union fellows americans citizens students
`);

/** Head nouns that are as often a family name behind a first name: "Jane Hill", "John Law". */
export const SURNAME_LIKE: ReadonlySet<string> = wordList(`
hill hills banks brook brooks field fields park parks woods lane street bridge bridges ford forest beach glen dale church hall moor marsh mill mills heath grove cliff rivers pond pool stone castle cross march day king knight bishop
law laws christmas marks marshall major price may best law story case strong waters wells burns bush ball bell berry cook cooper west east north south young rice snow winter summer summers frost gale flood close page post
house garden gardner towers booth barnes stern temple paradise pope abbott guild court force star starr singer lodge mason battle root driver hunter fisher fox wolf bird crane finch drake swan
`);

/** Directions and sizes before a place's name. */
export const DIRECTIONS: ReadonlySet<string> = wordList(
  `north south east west northern southern eastern western central greater upper lower inner outer downtown mid new`,
);

/** What stands before the name of a storm or an undertaking, at the start of a sentence too. */
export const STORM_PREFIXES: ReadonlySet<string> = wordList(`hurricane typhoon cyclone storm operation project tropical`);
