/** Words of sport: a quarter or a half near them is one of a match. */
export const PLAY: ReadonlySet<string> = new Set(
  `touchdown touchdowns td tds yard yards fumble fumbles interception interceptions quarterback halftime rebound rebounds pointer layup dunk
  kicker kickoff punt scored scoring goal goals coach defense offense overtime pitch referee timeout timeouts comeback comebacks
  turnover turnovers`
    .split(/\s+/)
    .filter(Boolean),
);
