import { wordList } from './list.ts';

/**
 * First names of many cultures, lower case, by the gender that they usually tell. Broad rather than deep: what most often begins a
 * person's name in world news. A name that both bear stands in EITHER.
 */
export const MALE: ReadonlySet<string> = wordList(`
laurence wladimir vitaly thaddeus hoyt rory kimani dwayne peyton reggie brady tyrell aaron abdul abdel abdulaziz abdullah abdulrahman abe abel abhijit abraham abu adam adel adil adnan adolf adolfo adrian ahmad ahmed ahmet
aidan ajay akbar akira al alain alan albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander
alexandre alexandru alexei alexey alexis alfonso alfred alfredo ali allan allen alvaro alvin amir amit amos anand anatoly anders andre andreas andrei
andres andrew andrey andrzej andy angus anil anthony anton antonin antonio antonis antony anwar archie ariel arjun armand armando arnold arthur artur arturo arun asad
ashok ashraf asif atul august augusto augustus austin avi avigdor axel aziz babak bakr baptiste barack barry bart bartholomew basil bashar ben
benedict benito benjamin benny benoit bernard bernardo bernd bernie bert bertrand bilal bill billy binyamin bjorn bob bobby bogdan boris brad bradley
brandon brendan brent brett brian bruce bruno bryan bryce burhan burt byron caleb calvin cameron carl carlo carlos carlton carsten carter cecil cedric cesar chad
charles charlie chen chester chris christian christoph christophe christopher christos chuck claude claudio clement cliff clifford clint clive colin connor conor
conrad constantin cornelius craig curt curtis cyril cyrus dag dale damian damien dan daniel daniele danny dario darius darren darryl daryl dave david davide
dean declan denis dennis denny derek desmond devin dick didier diego dieter dimitri dimitris dirk dmitri dmitry dominic dominik dominique don donald
donnie doug douglas drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar edmond edmund edouard eduard eduardo edward edwin
efraim ehud eli elias elijah elliot elliott elmer elon elton elvis emanuel emil emile emilio emmanuel enrico enrique eric erich erick erik ernest ernesto
ernie ernst erwin esteban ethan eugene evan evgeny ezra fabian fabio faisal farid farooq fahad federico felipe felix ferdinand fernando fidel filip
florian floyd francesco francis francisco franck franco francois frank frankie franklin franz fred freddie freddy frederic frederick fredrik friedrich fritz gabriel
gaetano gareth garry gary gavin gene geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerhard gerry ghassan gilbert giles gino giorgio
giorgos giovanni giuseppe glen glenn gonzalo gordon graeme graham grant greg gregg gregor gregory guido guillaume guillermo gunter gus gustav gustavo guy hadi
hafez haider hakan hamad hamid hamish hamza hank hans harald hari harold harry haruki harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henrique henry
herbert herman hermann hideki hiroshi ho horace horst hossein howard hubert hugh hugo humphrey hussain hussein ian ibrahim idris ignacio igor ilham ilya imad
imran ingmar ingo ion irfan irving isaac isidro ismail israel issa istvan ivan ivo jack jacek jackie jackson jacob jacques jafar jaime jair jake jakob jalal jamal james
jamie jan janez janos jared jarrod jaroslaw jason javad javier jay jean jed jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin
joe joel joerg johan johann johannes john johnnie johnny jon jonas jonathan joost jordi jorg jorge jose josef joseph josh joshua josip juan jude jules julian julio
julius jun junichiro jurgen justin kamal kareem karim karl kaspar keith ken kenji kenneth kenny kent kevin khaled khalid khalifa kieran kirk klaus knut koji konstantin kostas
krishna kris kristian krzysztof kumar kurt kyle lamar lance lars larry laurent lawrence lee len lenny leo leon leonard leonardo leonid leopold leroy leslie
lester lev levi lewis liam lionel lloyd lorenz lorenzo lou louis luc luca lucas lucian lucien ludwig luigi luis luiz lukas luke luther lyle lyndon maarten magnus
mahathir mahdi mahmood mahmoud mahmud majid malcolm malik mamadou manfred manmohan manoj manuel marc marcel marcello marcelo marcin marco marcos marcus marek mario marius mark marko
markus marlon marshall martin martti marty marvin marwan masood massimo mateusz mathias mathieu matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maximilian
maxime maxwell mehdi mehmet mel melvin menachem meir michael michal michel mickey miguel mihai mikael mike mikhail mikheil miklos milan milos milton miroslav mitch mitchell
mitt moammar mohamed mohammad mohammed mohsen moises moshe muammar muhammad muhammadu muhammed muhyiddin mukesh murad murray mustafa mustapha najib narendra nasser nathan nathaniel naveen neil
nelson neville nicholas nick nico nicola nicolae nicolas nicolo nigel nikita nikola nikolai nikolas nikolaus nils noah noel noor norbert norman nuri oleg oliver olivier olof omar orlando
oscar osama osman oswald otto owen pablo paddy paolo pascal patrice patrick paul paulo pavel pawel pedro percy perry pervez pete peter petr petro phil philip philipp philippe
phillip pierre pieter piotr prakash pranab prem qasem qassem quentin rafael rafik rahul raj rajesh rajiv rajnath ralf ralph ram rami ramesh ramiro ramon ramzan randall randolph randy raphael
rashid ratko raul ravi ray raymond recep reggie reginald reinhard reinhold rene reuben rex reza ricardo riccardo rich richard rick ricky riyad rob robbie robert roberto robin rod roderick rodney rodolfo
rodrigo roger roh roland rolf roman romano ron ronald ronaldo ronan ronnie rory ross roy ruben rudi rudolf rudolph rudy rufus rupert russ russell rustam ryan saad saadi sachin saddam sadiq saeed salah salam
salim salman salvador salvatore sam sami samir sammy samuel sanjay santiago satoshi saul scott sean sebastian sepp serge sergei sergey sergio seth seymour shah shahid shane shaun shawn sheldon
sherman shigeru shimon shinzo sid sidney siegfried sigmund silvio simon slobodan sonny spencer stan stanislav stanley stefan stefano stephane stephan stephen steve steven stewart stuart sultan sunil suresh sven
syed tadeusz taha takeshi tarek tariq taro ted teddy tejan terence terrence terry thabo theo theodor theodore thierry thomas thorsten tiago tim timo timothy tito tobias toby todd tom tomas tomasz tommy tony
toshiro tracy travis trent trevor tristan troy tyler tyrone ugo uday ulrich umar umberto uri usman vaclav valentin valery vasily vernon vicente victor vijay viktor viktorio vince vincent vincenzo vinod virgil vitali vitaly
vittorio vivek vlad vladimir vojislav volker volodymyr wade waleed walid wallace walt walter warren wayne wen wendell werner wesley wilbur wiley wilfred wilhelm will willem william willie willy wilson winston wolf wolfgang
woodrow woody xavier xi yahya yair yakov yasser yasir yasuo yevgeny yitzhak yoshihiko yoshihide yuri yury yusuf yves zachary zack zafar zaid zalmay zbigniew zeljko zoran zoltan zviad
luiz inacio lula kwame kofi olusegun goodluck jomo uhuru cyril jacob thabo robert yoweri paul idriss blaise alassane laurent omar bola atiku abiy haile meles isaias salva riek joao jose filipe hage
mwai raila paulo cheikh macky abdoulaye ousmane moussa amadou ibrahima boubacar samuel emeka chinua wole sani tunde femi segun kunle nnamdi chidi
`);

export const FEMALE: ReadonlySet<string> = wordList(`
abigail ada adele adriana agatha agnes aicha aisha alba alexandra alexandria alice alicia alina alison allison alma amal amanda amber amelia amelie amina amira amrita amy ana anastasia andrea angela angelina angelique
angie anita anja ann anna annabel anne annette annie anouk antonia anya april arlene asha ashley asma astrid athena audrey aung aurora ava ayesha babette barbara beata beatrice beatrix becky belinda bella benazir bernadette bernice
beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brooke camila camilla candice carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy
cecilia cecile celeste celia chantal charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christie christina christine cindy claire clara clare clarissa claudia cleo colette colleen connie consuelo corazon cristina
cynthia daisy dalia dana daniela danielle daphne darlene dawn debbie deborah debra delia denise diana diane dina dolores donna dora doris dorothea dorothy edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza
elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esmeralda estelle esther ethel eugenia eunice eva eve evelyn faith farah fatima fatma fatou fiona flora florence fran frances francesca franziska freya frida gabriela
gabriella gabrielle gail gemma georgia georgina geraldine gertrude gina giorgia gisele giulia gladys glenda gloria golda grace greta gretchen gro guadalupe gwen gwendolyn hala hana hanan hannah hannelore harriet hazel heather heidi heike helen helena helene helga
hermione hilary hilda hillary hina huda ida ilona ilse imelda indira ines inge ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jacqueline jana jane janet janice janine jasmine jayne jeanette jeanne jelena jen jennifer
jenny jessica jill joan joanna joanne jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie juliet julieta june kamala karen karin karina karla kate katarina kate katherine kathleen kathryn kathy katia katie katja katrina kay keiko
kelly kerry khadija kim kimberly kirsten kitty kristen kristin kristina kristine krystal kylie lada laila lakshmi lana lara latifa laura lauren leila lena leonie leslie leticia liana lidia lila lilian liliana lillian lily lina linda lindsay lindsey lisa liz liza lois
lola lorena loretta lori lorraine louisa louise lucia lucie lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline magda magdalena maggie maha mahsa malala malalai mandy manuela mara marcela marcia margaret margarita margot margrethe maria mariah mariam mariana
marianne marie mariko marilyn marina marion marissa marjorie marlene marta martha martina mary maryam maura maureen mavis maxine maya mayumi meg megan meghan meghann melanie melania melinda melissa mercedes meredith mia michaela michelle mildred mina mira miranda miriam
moira molly mona monica monika monique myriam nadia nadine nancy naomi narges nasrin natalia natalie natasha nathalie nawal neda nelly ngozi nicole nicola nikki nina nora noura oksana olga olivia oprah paige pamela patricia patsy paula pauline pearl peggy penelope penny petra
philippa phoebe phyllis pilar pippa polly pratibha priscilla priti priya rachel rania raquel rebecca regina reina renata renee rhonda rita roberta robin rosa rosalind rosanna rose rosemary rosie roxana ruth sabine sabrina sadako sally samantha samira sandra sanna sara sarah sasha savita selma
serena shakira shannon sharon sheikha sheila shelley sheryl shirin shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer susan susana susanna susanne suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana tatyana teresa tess tessa
theresa therese tiffany tina toni tracey tricia trudy tulsi ulla ulrike uma ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred winnie xiomara yasmin yelena yoko yolanda yulia yvette yvonne zahra
zainab zara zeinab zoe zuzana ellen condoleezza
`);

export const EITHER: ReadonlySet<string> = wordList(`
adi alex ash aubrey bailey billie bo bobbie brooklyn casey chang charlie chi chris clem cody dakota dana darcy devon dominique eden evelyn frankie hao harley hong hui jackie jaden jamie jean jesse jia jian jie jin jo jordan jules jung kai kelly kerry kim lan lei leslie li lin ling liu lynn
mei micah min ming morgan moon nga nguyen noor ollie pat peyton phoenix ping quinn qing reese ri riley robin rowan sam sandy sasha shannon shay shui shu skyler stacy sung sydney taylor terry thuy toni tracy tran vivian wei xiao xin yan yang yi ying yong young yu yun zhang zhen
bashir nur gyanendra jasvinder harpreet gurpreet manpreet
`);

/** Names that are as often a plain word at the start of a sentence; alone they prove nothing. */
export const ALSO_WORDS: ReadonlySet<string> = wordList(`
will mark grace may june april august art bill bob dick drew faith frank grant guy hope jack joy max pat pearl rich rob rod rose rusty sandy sue summer
dawn ivy hazel violet amber ruby penny victor ray van sonny al young gene dean earl duke prince marshall christian don eve ed page case chase carter mason hunter miles
ram ion king so long an do he my ye you song sung in on min to jade olive ginger basil reed stone ash bo cliff chuck dale glen heath lance ward wade rex jade lily daisy iris
angel jesus israel jordan chad georgia florence virginia sydney charlotte austin victoria paris carolina chelsea madison dallas lincoln jackson wilson nelson
`);

/** First names of men, women and both; lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...MALE, ...FEMALE, ...EITHER]);
