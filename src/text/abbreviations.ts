/**
 * Abbreviations whose full stop is part of the word. Lower case, without the stop. `before`: never the end of a sentence, because
 * something has to follow (a name, a number). `either`: may end one; what follows decides.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const BEFORE: ReadonlySet<string> = words(`
  mr mrs ms messrs mme mlle dr prof gen lt col maj capt cpt sgt cpl pvt pfc spc adm cmdr cdr brig rev hon sen sens rep reps gov govs
  pres supt insp det amb fr st ste mt ft vs v viz ca approx est dept jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri art sec fig figs vol pp nos ed eds
`);

export const EITHER: ReadonlySet<string> = words(`jr sr inc corp co ltd bros llc plc cos etc al ave blvd rd univ assn bn mil`);

/** Abbreviations only where a number follows: "No. 5", but "He said no." */
export const BEFORE_NUMBER: ReadonlySet<string> = words(`no p art ch para`);
