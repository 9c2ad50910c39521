const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a number of four digits these say that it is a year. */
export const BEFORE_YEAR = set(`
  in since by of until till from to through between and during before after around circa ca year early late mid spring summer autumn
  fall winter the or throughout as for ( - – — &
`);

/** Of these, the ones that a mere number may follow just as well. */
export const WEAK_BEFORE_YEAR = set(`and or to the of for from between as - – — & (`);

/** What is counted or measured, so the number before it is no year. */
export const COUNTED = set(`
  people troops soldiers men women children feet ft metres meters miles km kilometres kilometers tons tonnes pounds lbs kg dollars
  euros yen jobs employees workers points percent votes seats members units copies barrels homes houses acres hectares square mph
  civilians prisoners casualties dead wounded planes aircraft tanks ships guns horses cavalry infantry men-at-arms hp rpm mm cm m
  calories students patients cases deaths words pages times years days hours minutes months weeks others refugees vehicles
  fighters officers personnel residents families passengers fans killed injured
`);

/** Before a number these say that it is a name, a sum or a place: "Boeing 1957", "$2000", "No. 1984", "Route 2011". */
export const NO_YEAR_BEFORE =
  set(`$ £ € ¥ no flight route room boeing airbus highway nearly almost about some over approximately exactly least only #
  than than another roughly up resolution page number section article windows channel area unit model`);
