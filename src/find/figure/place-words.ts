/** Kinds of places at which, not in which, something happens: the last word of their names. Lower case. */
export const AT_PLACES: ReadonlySet<string> = new Set(
  'bridge airport airfield airbase base camp station stadium arena school college university academy hospital clinic square plaza park beach prison jail port dock docks pier crossing checkpoint border junction mine plant factory refinery mill mosque church temple synagogue cathedral market mall hotel tower court courthouse palace embassy consulate headquarters office offices parliament museum theatre theater cinema club house farm dam reservoir reactor shipyard rally race circuit festival'.split(
    ' ',
  ),
);

/** … on which. */
export const ON_PLACES: ReadonlySet<string> = new Set(
  'street st road rd avenue lane highway motorway freeway route island isle coast river mount mountain ridge beachfront peninsula railway line'.split(
    ' ',
  ),
);
