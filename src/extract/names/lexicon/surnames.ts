import { wordList } from './list.ts';

/** Family names that are frequent in the world's news and are seldom anything else; lower case. */
export const SURNAMES: ReadonlySet<string> = wordList(`
gray young klein weiss goldman rosenberg schwartz roth katz levine friedman abramov aliyev karimov nazarbayev smith johnson williams jones brown davis miller wilson moore taylor anderson thomas jackson harris martin thompson garcia martinez robinson clark rodriguez lewis walker hall allen hernandez wright lopez
scott adams baker gonzalez nelson mitchell perez roberts turner phillips campbell parker evans edwards collins stewart sanchez morris rogers reed murphy cooper richardson cox howard peterson ramirez watson
brooks kelly sanders bennett barnes henderson coleman jenkins perry powell patterson hughes flores simmons butler bryant alexander griffin diaz hayes myers graham sullivan wallace woods cole owens reynolds fisher ellis
harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker hicks crawford boyd mason morales kennedy warren dixon ramos burns gordon shaw holmes robertson hunt daniels palmer mills nichols
grant ferguson rose stone dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis watkins olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper armstrong carpenter weaver
greene lawrence elliott chavez sims austin peters kelley franklin lawson fields gutierrez ryan schmidt carr vasquez castillo wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell morrison hansen
fernandez garza harvey burton nguyen jacobs reid fuller lynch gilbert garrett romero welch larson frazier burke hanson mendoza moreno bowman medina fowler brewer hoffman carlson silva pearson holland fleming jensen vargas byrd davidson
hopkins herrera wade soto walters neal caldwell lowe jennings barnett graves jimenez horton shelton barrett obrien o'brien castro sutton gregory mckinney lucas miles rodriquez chambers holt lambert fletcher watts bates hale rhodes pena beck newman
haynes mcdaniel mendez bush vaughn parks dawson santiago norris hardy love steele curry powers schultz barker guzman page munoz ball keller chandler weber walsh lyons ramsey wolfe schneider mullins benson sharp bowen daniel barber cummings hines
baldwin griffith valdez hubbard salazar reeves warner stevenson burgess santos tate cross garner mann mack moss thornton mcgee farmer delgado aguilar vega glover manning cohen harmon rodgers robbins newton blair higgins ingram reese cannon strickland
townsend potter goodwin walton rowe hampton ortega patton swanson goodman maldonado yates becker erickson hodges rios conner adkins webster malone hammond flowers cobb moody quinn pope osborne maxwell parsons floyd
kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lu yao shen zhong
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu abe kishida suga aso koizumi fukuda hatoyama
singh kumar sharma gupta patel khan ahmed ali hussain shah das roy mukherjee banerjee chatterjee ghosh bose sen dutta reddy rao nair menon iyer iyengar pillai verma mishra pandey tiwari yadav chauhan agarwal jain mehta desai joshi kulkarni gandhi nehru modi
nguyen tran le pham hoang phan vu dang bui do ngo duong ly ivanov petrov sidorov smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov putin medvedev lavrov yeltsin gorbachev navalny zelensky poroshenko yanukovych tymoshenko
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange werner krause lehmann merkel kohl scholz steinmeier
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre mercier dupont lambert bonnet francois sarkozy hollande macron chirac mitterrand
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano rizzo lombardi moretti berlusconi prodi renzi draghi conte
silva santos oliveira souza rodrigues ferreira alves pereira lima gomes ribeiro carvalho almeida lopes soares fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos goncalves santana teixeira bolsonaro rousseff temer
ozturk yilmaz kaya demir celik sahin yildiz aydin erdogan gul davutoglu papadopoulos tsipras mitsotakis karamanlis cohen levy mizrahi peretz netanyahu sharon olmert rabin barak lapid gantz
hassan hussein mohammed ibrahim ahmad mahmoud saleh khalil mansour nasser haddad khoury aziz rahman karim hamid rashid abbas arafat assad mubarak morsi gaddafi qaddafi rouhani ahmadinejad khamenei khomeini zarif raisi karzai ghani
okafor okeke adeyemi obasanjo buhari mensah owusu boateng asante kamau mwangi odinga kenyatta ndlovu dlamini nkosi mbeki zuma ramaphosa mandela tutu mugabe mnangagwa diallo traore keita toure coulibaly kone ouattara gbagbo sissoko diop ndiaye fall sow
bush clinton obama trump reagan nixon carter cheney rumsfeld powell rice gore mccain romney palin pelosi mcconnell schumer sanders warren harris pence blair brown cameron thatcher johnson sunak starmer corbyn miliband clegg farage
macdonald mackenzie mckenzie mccarthy mcconnell mccain mcdonnell o'connor o'neill o'reilly o'sullivan fitzgerald fitzpatrick gallagher kavanagh doyle brennan nolan byrne
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson hansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen sorensen korhonen virtanen makinen nieminen
kowalski nowak wisniewski wojcik kaminski lewandowski zielinski kaczynski tusk duda novak svoboda dvorak horvat kovac kovacs nagy szabo toth orban popescu ionescu dimitrov georgiev
vries berg bakker visser smit meijer mulder groot dijk janssen peeters jansen
`);
