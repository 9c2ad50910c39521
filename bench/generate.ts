/**
 * Invented articles of about 500 words each, the same for the same seed. They tell of a few hundred unrelated affairs, so that names,
 * figures and utterances recur as they do in a pile; one article in twenty is a copy of an earlier one with small changes.
 */
export interface GeneratedArticle {
  readonly id: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly text: string;
}

const WORDS_PER_ARTICLE = 500;
const ARTICLES_PER_AFFAIR = 25;
const COPY_EVERY = 20;

const FIRST =
  'Anna Boris Carla Daniel Elena Farid Greta Hassan Irina Jonas Keiko Lars Maria Nadia Omar Paula Quentin Rosa Samir Tara'.split(
    ' ',
  );
const LAST =
  'Abbott Brenner Castellan Dorsey Eklund Farrow Galanis Hobart Ivers Jansen Kessel Lindgren Morrow Nakata Okonjo Pereira Quist Rowan Sorel Tanaka Ulrich Vance Whitby Yilmaz Zeman'.split(
    ' ',
  );
const TOWNS = 'Aldermoor Brantwick Corvane Dunmere Eastholm Fennaby Glasswater Hollin Iverness Kestrel Lowmark Norby'.split(' ');
const OUTLETS =
  'Daily Sentinel,The Observer Post,Morning Herald,City Dispatch,Evening Courier,Harbour News,The Register,Plain Dealer'.split(
    ',',
  );
const OFFICES =
  'Mayor,Transport Minister,Health Secretary,police chief,union leader,company spokeswoman,Prime Minister,Senator'.split(',');
const THINGS = 'workers,houses,vehicles,patients,passengers,soldiers,voters,farmers'.split(',');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DEEDS =
  'reopen the plant,close the harbour,publish the report,withdraw the order,rebuild the school,cut the levy,hold a vote,end the strike'.split(
    ',',
  );

const SENTENCES: readonly string[] = [
  '{office} {name} said on {weekday} that the council would {deed} by the end of {month}.',
  '“We have waited long enough, and we will {deed} before the winter,” {last} said.',
  'About {number} {things} were affected in {town}, according to the Interior Ministry.',
  'The ministry had earlier given the figure as nearly {number}.',
  'In {month}, the company agreed to {deed}, but nothing came of it.',
  'At least {small} people were injured when the wall fell on {month} {day}, {year}, the fire service said.',
  'The cost rose by {small} percent to ${small}.{digit} million, officials said.',
  '"Nobody asked us," said {name}, who has lived in {town} since {year}.',
  '{last} told reporters that no decision had been taken and that talks would go on.',
  'Critics called the plan “a step back” and asked for a public hearing.',
  'The two sides are expected to meet again next {weekday} in {town}.',
  'More than {number} {things} took part in the first three weeks, the union said.',
  'The building was put up in {year} and has been repaired twice in the last two decades.',
  'Nobody could tell which of them would be moved, or when.',
  'A spokesman for the regional government did not answer a request for comment.',
  'Rain is forecast for the coming days, which may slow the work along the river.',
  'By {weekday} evening, {small} of the {number} {things} had been counted.',
  '{name}, a lawyer for the families, said they would go to court in {month}.',
];

export function* generate(count: number, seed = 1): Generator<GeneratedArticle> {
  const earlier: GeneratedArticle[] = [];
  for (let i = 0; i < count; i++) {
    const random = randomFrom(seed * 1_000_003 + i);
    const article =
      i % COPY_EVERY === COPY_EVERY - 1
        ? copyOf(earlier[Math.floor(random() * earlier.length)]!, i, random)
        : invent(i, random, seed);
    yield article;
    if (earlier.length < 50) earlier.push(article);
    else earlier[i % 50] = article;
  }
}

function invent(i: number, random: () => number, seed: number): GeneratedArticle {
  const affair = randomFrom(seed * 7919 + Math.floor(i / ARTICLES_PER_AFFAIR));
  const cast = Array.from({ length: 4 }, () => `${pick(FIRST, affair)} ${pick(LAST, affair)}`);
  const town = pick(TOWNS, affair);
  const things = pick(THINGS, affair);
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
      switch (slot) {
        case 'name':
          return pick(cast, random);
        case 'last':
          return pick(cast, random).split(' ')[1]!;
        case 'town':
          return town;
        case 'things':
          return things;
        case 'office':
          return pick(OFFICES, random);
        case 'weekday':
          return pick(WEEKDAYS, random);
        case 'month':
          return pick(MONTHS, random);
        case 'deed':
          return pick(DEEDS, random);
        case 'number':
          return (Math.ceil(random() * 400) * 50).toLocaleString('en');
        case 'small':
          return String(2 + Math.floor(random() * 40));
        case 'digit':
          return String(Math.floor(random() * 10));
        case 'day':
          return String(1 + Math.floor(random() * 28));
        default:
          return String(1990 + Math.floor(random() * 35));
      }
    });
  const paragraphs: string[] = [];
  let words = 0;
  while (words < WORDS_PER_ARTICLE) {
    const paragraph = Array.from({ length: 1 + Math.floor(random() * 3) }, () => fill(pick(SENTENCES, random))).join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return { ...headOf(i, random), title: fill('{town} council will {deed}, {last} says'), text: paragraphs.join('\n\n') };
}

function copyOf(original: GeneratedArticle, i: number, random: () => number): GeneratedArticle {
  const text = original.text
    .split('\n\n')
    .filter(() => random() > 0.1)
    .join('\n\n')
    .replaceAll('About ', 'Some ');
  return { ...headOf(i, random), title: original.title, text };
}

function headOf(i: number, random: () => number): Pick<GeneratedArticle, 'id' | 'source' | 'publishedAt'> {
  const day = new Date(Date.UTC(2025, 0, 1 + (i % 300))).toISOString().slice(0, 10);
  return { id: `g${String(i).padStart(6, '0')}`, source: pick(OUTLETS, random), publishedAt: day };
}

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

/** Mulberry32: small, fast, good enough to vary text. Uniform in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
