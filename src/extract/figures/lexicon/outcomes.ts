/**
 * What has become of those who are counted, by the words that say so → the participle under which it is kept. Verbs that take the
 * counted as their object ("killed 14 people", "killing 14") stand in OUTCOME_VERBS.
 */
const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [name, forms] = row.split(':').map((part) => part.trim()) as [string, string];
        return forms.split(/\s+/).map((form): [string, string] => [form, name]);
      }),
  );

export const OUTCOMES: ReadonlyMap<string, string> = table(`
  killed: killed dead died dies die deaths death fatalities fatality slain perished drowned murdered deceased fatally executed
  wounded: wounded injured hurt injuries injury hospitalised hospitalized maimed
  missing: missing disappeared unaccounted
  displaced: displaced evacuated homeless fled evacuees
  arrested: arrested detained jailed imprisoned captured
  infected: infected infections sickened
  rescued: rescued saved
`);

export const OUTCOME_VERBS: ReadonlyMap<string, string> = table(`
  killed: kill kills killed killing claimed
  wounded: wound wounds wounded wounding injure injures injured injuring hurt hurting hurts
  displaced: displace displaces displaced displacing evacuate evacuated evacuating
  arrested: arrest arrests arrested arresting detain detained detaining capture captured capturing
  infected: infect infected infecting
  rescued: rescue rescued rescuing
`);

/** Words for a number of those: "a death toll of 30", "casualties". */
export const TOLLS: ReadonlySet<string> = new Set(['toll', 'tolls']);
