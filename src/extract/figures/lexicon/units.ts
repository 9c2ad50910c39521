/**
 * Units by the words that stand for them → UCUM code (ucum.org), lower case, in the singular; words are parted by one space, signs
 * stand alone. What UCUM lacks has a plain name: `percent`, `percentage-point`, `basis-point`.
 */
const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [code, names] = row.split(':').map((part) => part.trim()) as [string, string];
        return names.split(',').map((name): [string, string] => [name.trim(), code]);
      }),
  );

/** Units whose words are units wherever they stand behind a number. */
export const UNIT_WORDS: ReadonlyMap<string, string> = table(`
  percent: %, percent, per cent, pct, percentage
  percentage-point: percentage point, percent point, per cent point, % point, pp
  basis-point: basis point, bp, bps
  m: metre, meter
  km: kilometre, kilometer, km, kms
  cm: centimetre, centimeter, cm
  mm: millimetre, millimeter, mm
  um: micrometre, micrometer, micron
  nm: nanometre, nanometer, nm
  [mi_i]: mile, mi
  [nmi_i]: nautical mile
  [yd_i]: yard, yd, yds
  [ft_i]: foot, feet, ft
  [in_i]: inch
  [ly]: light year, light - year
  m2: square m, square metre, square meter, sq m, sqm, m²
  km2: square km, square kilometre, square kilometer, sq km, sqkm, km²
  [sft_i]: square foot, square feet, sq ft, sqft
  [smi_us]: square mile, sq mile, sq mi
  [acr_us]: acre
  har: hectare, ha
  m3: cubic metre, cubic meter, m³
  [cft_i]: cubic foot, cubic feet
  L: litre, liter
  mL: millilitre, milliliter, ml
  [gal_us]: gallon
  [bbl_us]/d: bpd, barrel per day, barrel a day
  [bbl_us]: barrel, bbl
  [pt_us]: pint
  [qt_us]: quart
  g: gram, gramme
  kg: kilogram, kilogramme, kilo, kg, kgs
  mg: milligram, mg
  ug: microgram, mcg, µg, μg
  t: tonne, ton, metric ton, metric tonne
  kt: kiloton, kilotonne
  Mt: megaton, megatonne
  [lb_av]: lb, lbs, pound
  [oz_av]: ounce, oz
  [stone_av]: stone
  Cel: degree celsius, degrees celsius, degree centigrade, celsius, ° c, °c, ℃, degree c
  [degF]: degree fahrenheit, fahrenheit, ° f, °f, ℉, degree f
  deg: degree, °
  K: kelvin
  W: watt
  kW: kilowatt, kw
  MW: megawatt, mw
  GW: gigawatt, gw
  TW: terawatt, tw
  W.h: watt hour, watt - hour
  kW.h: kilowatt hour, kilowatt - hour, kwh
  MW.h: megawatt hour, megawatt - hour, mwh
  GW.h: gigawatt hour, gigawatt - hour, gwh
  TW.h: terawatt hour, terawatt - hour, twh
  [HP]: horsepower, hp, bhp
  V: volt
  A: ampere, amp
  mA.h: mah
  Hz: hertz, hz
  kHz: kilohertz, khz
  MHz: megahertz, mhz
  GHz: gigahertz, ghz
  By: byte
  kBy: kilobyte, kb
  MBy: megabyte, mb
  GBy: gigabyte, gb
  TBy: terabyte, tb
  PBy: petabyte, pb
  Mbit/s: mbps
  Gbit/s: gbps
  dB: decibel, db
  [mi_i]/h: mph, mile per hour, mile an hour
  km/h: kph, kmh, kmph, km / h, kilometre per hour, kilometer per hour, kilometre an hour, kilometer an hour
  m/s: metre per second, meter per second
  [mi_i]/[gal_us]: mpg, mile per gallon
  [kn_i]: knot
  cal: calorie
  kcal: kilocalorie, kcal
  [ppm]: ppm, part per million
  [ppb]: ppb, part per billion
  Pa: pascal
  hPa: hectopascal, hpa
  mbar: millibar
  [psi]: psi
  Sv: sievert
  mSv: millisievert
  uSv: microsievert
  Bq: becquerel
  a: year, yr, yrs
  mo: month
  wk: week
  d: day
  h: hour, hr, hrs
  min: minute, min, mins
  s: second, sec, secs
  ms: millisecond
  10.a: decade
  100.a: century, centuries
`);

/** Letters that are a unit only where they touch the digits ("37C", "11in", "100m"): case as it stands. */
export const TOUCHING_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    m: 'm',
    in: '[in_i]',
    C: 'Cel',
    F: '[degF]',
    L: 'L',
    l: 'L',
    g: 'g',
    t: 't',
    lb: '[lb_av]',
    st: '[stone_av]',
    W: 'W',
    V: 'V',
    hr: 'h',
    s: 's',
    p: 'penny',
    c: 'cent',
  }),
);

/** Units of time: what is measured in them is a time expression's business, unless it is somebody's age. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's', 'ms', '10.a', '100.a']);

/** Longest unit name, in tokens. */
export const LONGEST_UNIT = 3;
