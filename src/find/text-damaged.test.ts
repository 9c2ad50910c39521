import { expect, test } from 'vitest';
import { articleRecord } from '../../test/record.ts';
import { marked } from '../../test/marked.ts';
import { damageOf } from './text-damaged.ts';

const spots = (text: string): string[] =>
  damageOf({ record: articleRecord(text) }).map(({ rule, spot }) => `${rule.name.split('/')[1]}: ${spot.start}-${spot.end}`);

test.each<string>([
  'The crew kept on painting, [[doubled-word|mending, mending]] and cleaning the boats.',
  'They hired it for a daily, [[doubled-word|weekly, weekly]], and monthly round of the base.',
  'The mayor opened [[doubled-word|the the]] gates of the park at noon.',
  'He spoke to [[doubled-word|of of]] nothing at all that day.',
  'She had spoken to the [[doubled-word|steelworks, steelworks]] at Nordhaven.',
  'Pardo spoke first, and Pardo left early. [[broken-possessive|Pardos’s]] visit was short.',
  'Al-Pardo spoke first, and Al-Pardo left early. [[broken-possessive|Al-Pardos’s]] visit was short.',
  'The steel will come in May, the [[broken-possessive|minister’s’]] office said.',
  'The caf[[lost-characters|Ã©]] on the quay is closed.',
  'He said [[lost-characters|â€œ]]no.',
  'The word [[lost-characters|\ufffd\ufffd]] was lost.',
  'Salt [[markup-left|&amp;]] pepper were sold out.',
  'The board of the harbour met again on Monday, and then it [[cut-off|was decided by all of the]]',
  'The board of the harbour met again on Monday, and then it [[cut-off|was decided by all of the]] …',
])('damage in %s', (source) => {
  const { text, spans } = marked(source);
  expect(spots(text)).toEqual(spans.map(({ start, end, label }) => `${label}: ${start}-${end}`));
});

test.each<string>([
  'They had had enough of it.',
  'It was very very cold and a long, long way home.',
  'She said that that was a mistake.',
  'What it is is a mistake.',
  'He lives in New York, New York.',
  'Duran Duran played, and so did the The.',
  '“We are waiting, waiting and waiting,” she said. “The the thing is this.”',
  'Location, location, location, says the agent.',
  'The plan is a plan is a plan.',
  'The rate came in in May, and he went on on foot.',
  'James’s brother and Williams’s aunt met William and William.',
  'The Pardos’s house stands where Pardo was born, says Pardo.',
  '‘The plan is the minister’s’ was all he wrote.',
  'São Tomé and Ângela are fine, and so is a £5 note.',
  'Salt & pepper were sold out at Marks & Spencer.',
  'A text that ends with a name of a place and no stop, as captions do, in Nordhaven',
  '',
  '\ud800 \udc00 lone',
])('no damage in %s', (text) => {
  expect(spots(text)).toEqual([]);
});

test('hostile text costs linear time and throws nothing', () => {
  for (const piece of ['a, ', '’s’ ', '& ', '“', 'Ã', 'x’s’ x']) expect(() => spots(piece.repeat(20_000))).not.toThrow();
});
