import { expect, test } from 'vitest';
import type { EntityType } from '../../model/entity.ts';
import type { ArticleRecord, StoryEntity } from '../../model/record.ts';
import { linkEntities } from '../entities.ts';

/** Articles as lists of `type name`, the type by its first letter; y and z are parties that are no names. */
type Named = readonly `${'p' | 'o' | 'l' | 'x' | 'y' | 'z'} ${string}`[];
const TYPES: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  x: 'other',
  y: 'other',
  z: 'organization',
};

const recordOf = (id: string, names: Named): ArticleRecord => ({
  article: {
    id,
    title: null,
    source: null,
    url: null,
    byline: null,
    language: null,
    text: '',
    sha256: '',
    published: { date: null, from: null, to: null, weekday: null, basis: 'unknown', reasons: [] },
  },
  structure: [],
  entities: names.map((name, i) => ({ id: `e${i + 1}`, name: name.slice(2), type: TYPES[name[0]!]!, role: null })),
  names: names.flatMap((name, i) =>
    name[0] === 'y' || name[0] === 'z'
      ? []
      : [{ start: i, end: i + 1, entity: `e${i + 1}`, type: TYPES[name[0]!]!, mention: 'name' as const, rule: '' }],
  ),
  times: [],
  quotations: [],
  figures: [],
  commitments: [],
  events: [],
});

function link(articles: readonly Named[]): readonly StoryEntity[] {
  const linker = linkEntities();
  articles.forEach((names, i) => linker.add(recordOf(`a${i}`, names)));
  return linker.finish();
}

test.each<[string, readonly Named[], readonly string[]]>([
  ['a last name and its full name', [['p Jane Roe'], ['p Roe']], ['Jane Roe 2']],
  ['two full names with one last name', [['p Jane Roe'], ['p John Roe']], ['Jane Roe 1', 'John Roe 1']],
  ['a last name that two bear', [['p Jane Roe'], ['p John Roe'], ['p Roe']], ['Jane Roe 1', 'John Roe 1', 'Roe 1']],
  ['a particle large or small', [['p Sami Al-Harithi'], ['p Sami al-Harithi'], ['p al-Harithi']], ['Sami Al-Harithi 3']],
  ['one letter of a long last name', [['p Sami Haritani'], ['p Sami Horitani']], ['Sami Haritani 2']],
  ['one letter of a short last name', [['p Sami Kant'], ['p Sami Kent']], ['Sami Kant 1', 'Sami Kent 1']],
  ['the first letter of a long last name', [['p Nora Quandrel'], ['p Nora Zuandrel']], ['Nora Quandrel 1', 'Nora Zuandrel 1']],
  ['two known last names', [['p Nora Johnson'], ['p Nora Johnston']], ['Nora Johnson 1', 'Nora Johnston 1']],
  ['sons of one first name', [['p Nora Vandersen'], ['p Nora Vanderson']], ['Nora Vandersen 1', 'Nora Vanderson 1']],
  ['a last name by another one', [['p Nora Hernandez'], ['p Fernandez']], ['Fernandez 1', 'Nora Hernandez 1']],
  ['a last name that is a first name, too', [['p Thomas Vane'], ['p Thomas']], ['Thomas 1', 'Thomas Vane 1']],
  ['a family name that stands first', [['p Zhang Vo Min'], ['p Zhang']], ['Zhang Vo Min 2']],
  ['a doubled letter in the first name', [['p Hassem Karimani'], ['p Hasem Karimani']], ['Hasem Karimani 2']],
  ['a middle initial', [['p Ann B. Coe'], ['p Ann Coe']], ['Ann B. Coe 2']],
  ['two middle names', [['p Ann Mary Coe'], ['p Ann Jane Coe']], ['Ann Jane Coe 1', 'Ann Mary Coe 1']],
  ['initials of a body', [['o Northern Relief Forces'], ['o NRF']], ['Northern Relief Forces 2']],
  [
    'initials that two bodies share',
    [['o Northern Relief Forces'], ['o National Road Fund'], ['o NRF']],
    ['NRF 1', 'National Road Fund 1', 'Northern Relief Forces 1'],
  ],
  ['a body by two names', [['o the Pentagon'], ['o Defense Department'], ['o Department of Defence']], ['Defense Department 3']],
  ['British and American spelling', [['o Harbour Labour Centre'], ['o Harbor Labor Center']], ['Harbor Labor Center 2']],
  ['a country by its letters', [['l U.S.'], ['l United States'], ['l America']], ['America 3']],
  ['one name of a person and a place', [['p Lincoln'], ['l Lincoln']], ['Lincoln 1', 'Lincoln 1']],
  [
    'parties that are others elsewhere',
    [['y officials'], ['y officials'], ['y Officials']],
    ['Officials 1', 'officials 1', 'officials 1'],
  ],
  ['bodies of the story', [['z the government'], ['z The government']], ['The government 2']],
  ['bodies that are others elsewhere', [['z the company'], ['z the company']], ['the company 1', 'the company 1']],
  ['bodies with a name in them', [['z the Roe administration'], ['z The Roe administration']], ['The Roe administration 2']],
  [
    'a body of a place',
    [
      ['l Westhaven', 'y Westhaven council'],
      ['l Westhaven', 'y Westhaven council'],
      ['l Westhaven', 'y the Westhaven council'],
    ],
    ['Westhaven 3', 'Westhaven council 3'],
  ],
  ['one word with a capital', [['y Residents'], ['y Residents']], ['Residents 1', 'Residents 1']],
  [
    'several words, the first with a capital',
    [['y Local officials'], ['y Local officials']],
    ['Local officials 1', 'Local officials 1'],
  ],
  ['a body of a nation', [['y Danish police'], ['y Danish police']], ['Danish police 2']],
  ['bodies of somebody', [['z her office'], ['z Her office']], ['Her office 1', 'her office 1']],
  ['a town in capitals', [['l PORT QUORLEY'], ['l Port Quorley'], ['l PORT QUORLEY']], ['Port Quorley 3']],
  ['a town that one article could not place', [['l Quorvel'], ['l Quorvel'], ['x Quorvel']], ['Quorvel 3']],
  ['a thing of one word', [['x Vandrel'], ['x Vandrel']], ['Vandrel 2']],
  ['things with a name', [['x Harbour Act'], ['x the Harbour Act']], ['Harbour Act 2']],
])('%s', (_, articles, expected) => {
  const told = (entities: readonly StoryEntity[]): string[] =>
    entities.map(({ name, members }) => `${name} ${members.length}`).sort();
  expect(told(link(articles))).toEqual([...expected].sort());
});

test('ten thousand with one last name stay ten thousand', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `p A${i.toString(36)} Vane` as const);
  expect(link([names]).length).toBeGreaterThan(5000);
});

test('numbers go by the number of articles, then by name, in whatever order the articles come', () => {
  const articles: Named[] = [['p Jane Roe', 'l Riga'], ['p Roe', 'o NRF'], ['o Northern Relief Forces'], ['p John Doe']];
  const forward = link(articles);
  expect(forward.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'E1 Jane Roe',
    'E2 Northern Relief Forces',
    'E3 John Doe',
    'E4 Riga',
  ]);
  const linker = linkEntities();
  for (const i of [3, 1, 0, 2]) linker.add(recordOf(`a${i}`, articles[i]!));
  expect(linker.finish()).toEqual(forward);
});
