/** Names of the months, January first, in languages that pages are often written in; a short form follows its long one. */
const NAMES: readonly string[] = [
  'january jan januar jän jänner janvier janv enero ene gennaio gen januari janeiro januar januára января styczeń stycznia',
  'february feb februar feber février févr fév febrero febbraio febbr februari fevereiro fev февраля luty lutego',
  'march mar märz mär mrz maerz mars marzo maart mrt março марта marzec marca',
  'april apr avril avr abril abr aprile апреля kwiecień kwietnia',
  'may mai mayo maggio mag mei maio мая maj maja',
  'june jun juni juin junio giugno giu junho июня czerwiec czerwca',
  'july jul juli juillet juil julio luglio lug julho июля lipiec lipca',
  'august aug août aout agosto ago augustus августа sierpień sierpnia',
  'september sep sept septembre septiembre settembre set setembro сентября wrzesień września',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября październik października',
  'november nov novembre noviembre novembro ноября listopad listopada',
  'december dec dezember dez décembre déc diciembre dic dicembre desember desembre dezembro декабря grudzień grudnia',
];

/** 1–12 by name in lower case. */
export const MONTHS_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
