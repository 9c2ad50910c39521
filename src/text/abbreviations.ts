/**
 * Abbreviations whose full stop is part of the word. Lower case, without the stop. `before`: never the end of a sentence, because
 * something has to follow (a name, a number). `either`: may end one; what follows decides.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const BEFORE: ReadonlySet<string> = words(`
  mr mrs ms messrs mme mlle dr prof gen lt col maj capt cpt sgt cpl pvt pfc spc adm cmdr cdr brig rev hon sen sens rep reps gov govs
  pres supt insp det const atty dist dep asst cllr ald treas amb fr st ste mt ft vs v viz ca approx est dept jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri art sec fig figs vol pp nos ed eds
`);

export const EITHER: ReadonlySet<string> = words(`jr sr inc corp co ltd bros llc plc cos etc al ave blvd rd univ assn bn mil`);

/** Abbreviations only where a number follows: "No. 5", but "He said no." */
export const BEFORE_NUMBER: ReadonlySet<string> = words(`no p art ch para`);

/** Of `BEFORE`, those that can end a sentence all the same, because they also stand behind a name or a day: "on Main St. The". */
export const MAY_END: ReadonlySet<string> = words(`
  st ste mt ft dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ed eds vol est
`);

/** Never the end of a sentence, though they look like initials. */
export const NEVER_ENDS: ReadonlySet<string> = words(`e.g. e.g i.e. i.e c.f. cf. cf viz`);

/** States as newspapers abbreviate them behind a town: "in Tampa, Fla. The". */
export const STATES: ReadonlySet<string> = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ont que alta sask man
`);

/** Companies' forms: a capital behind one belongs to the name ("Acme Inc. Chairman Jane Doe") or begins a sentence ("Shares fell"). */
export const COMPANY_FORMS: ReadonlySet<string> = words(`inc corp co ltd llc plc cos bros etc`);
