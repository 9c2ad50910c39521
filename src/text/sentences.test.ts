import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const split = (text: string): string[] =>
  splitSentences(tokenize(text), splitParagraphs(text)).map(({ start, end }) => text.slice(start, end));

/** `¦` stands between two sentences and nowhere else. */
test.each<string>([
  // plain
  'The ferry stopped. ¦Nobody was hurt.',
  'The ferry stopped! ¦Why? ¦Nobody knows.',
  'Really?! ¦Yes.',
  'The ferry stopped',
  'First line ¦\nsecond line',
  'It ended. ¦42 people left.',
  'It ended. ¦“We are fine,” she said.',
  'It ended. ¦(Nobody was hurt.) ¦The bus came.',
  'It was late (it always is). ¦The bus came.',
  'Ended. ¦— A passenger',
  'Die Fähre. ¦Über Nacht.',
  // titles and ranks
  'Mr. Moe met Mrs. Ray and Dr. No.',
  'Army Lt. Col. Ada B. Moe spoke. ¦Gen. Ray listened.',
  'Sen. Moe, R-Ohio, met Gov. Ray.',
  'The Rev. Moe spoke.',
  'St. Moby is a town. ¦Mt. Moby is not.',
  'They met Prof. The-Lan in May.',
  // initials
  'J. K. Moe wrote it. ¦T.S. Ray read it.',
  'Ada M. Moe left. ¦Bo stayed.',
  'It was plan B. ¦The ship left.',
  'So do I. ¦The ship left.',
  'George W. Moe was there.',
  // initialisms
  'The U.S. Army left. ¦It was late.',
  'It left the U.S. ¦The army stayed.',
  'It left the U.S. ¦He stayed.',
  'The U.S.-Nordland talks began. ¦They ended.',
  'She is the U.S. No. 2 player.',
  'He moved to the U.K. ¦In May he left.',
  'She has a Ph.D. in physics. ¦He has none.',
  'The U.N. Security Council met.',
  'From Washington, D.C. ¦It went north.',
  'Talks In The U.S. On Monday',
  // companies
  'Acme Inc. said so. ¦Beta Corp. did not.',
  'It bought Acme Inc. ¦Shares fell.',
  'Acme Corp. President Ada Moe left.',
  'Acme Inc. Chief executive Ada Moe left.',
  'It sold Acme Ltd. ¦The price was low.',
  'Yahoo! Inc. fell.',
  'Ships, buses, etc. ¦All stopped.',
  'Ada Moe Jr. was there. ¦Bo Moe Sr. was not.',
  'He is Ada Moe Jr. ¦The ship left.',
  // months, days, places
  'It opened on Jan. 5. ¦It closed on Feb. 6.',
  'It opened in Sept. ¦The ship left.',
  'She lives in Tampa, Fla. ¦The ship left.',
  'She lives in Tampa, Fla. and works there.',
  'She moved from Macon, Ga. Police followed her.'.replace('Ga. ', 'Ga. ¦'),
  'He lives on Main St. ¦The house is red.',
  'He lives on St. Moby Street.',
  // clock
  'It left at 10 a.m. Monday.',
  'It left at 10 a.m. ¦The bus left later.',
  'It left at 9 p.m. ¦Police came.',
  'It left at 9 p.m. EST on Friday.',
  'It left at 9 p.m. Eastern time.',
  'It left at 9 p.m. local time.',
  // numbers
  'It cost $2.5 million. ¦It was 3.7 m long.',
  'No. 10 is closed. ¦He said no. ¦The end.',
  'See p. 5 and vol. 3 of it.',
  'It fell 2,500.5 points. ¦It rose.',
  'In 2018. ¦In 2019.',
  'It ended 3-2. ¦The crowd left.',
  '1. The ship left. ¦2. The bus came.',
  'a) The ship left. ¦b) the bus came.',
  'IV. The ship',
  'He has .5 litres.',
  // dots
  'Wait ... what?',
  'He stopped... ¦The ship left.',
  'He stopped… ¦The ship left.',
  'He … Moe … left.',
  'It was over.... ¦The ship left.',
  '“I … uh … left,” he said.',
  // quotations
  '“The ship left,” Moe said. ¦“It was late.”',
  '“The ship left.” ¦Nobody saw it.',
  '"The ship left." ¦Nobody saw it.',
  '“Stop!” Moe said.',
  '“Stop!” Ada B. Moe said on Monday.',
  '“Stop!” he said.',
  '“Stop!” ¦He said nothing more.',
  '“Why?” asked Moe.',
  '“Why?” Capt. Moe asked the crew. ¦Nobody answered.',
  '“Why?” Moe told reporters in Oslo.',
  '“Why?” ¦Moe said nobody had told him.',
  '“Why?” ¦The crew left.',
  "'Stop!' Moe shouted.",
  '“I left.” Moe said.',
  '“I left.” ¦Moe said that it was late.',
  '“Is it late?” and “Is it far?” are the questions.',
  'She said “no.” ¦The ship left.',
  '“First. ¦Second,” he said.',
  'He said “it is over.”[1] ¦The ship left.',
  'The war.[1][22] ¦The end.',
  '"It left. " ¦The crew stayed.',
  'She was on E! News today.',
  'Const. Moe and Dist. Atty. Ray spoke.',
  // lost spaces
  'He left the ship.The crew stayed.'.replace('ship.', 'ship.¦'),
  'A ship in Moby on Jan. 4, 2018.¦Ada Moe / AP file',
  'He was late."The ship left," she said.'.replace('late.', 'late.¦'),
  'It is on moby.Com and moby.org today.',
  'He wrote Node.Js once.',
  // addresses
  'Visit www.moby.example. ¦The page is new.',
  'Write to ada.moe@moby.example today. ¦She answers.',
  'See https://moby.example/a.b?c=d! ¦It works.',
  // small letters at the start
  'The ship left. ¦al-Moe stayed.',
  'It rose. ¦iPhones fell.',
  'It is approx. five miles.',
  'It is small, e.g. Moby, i.e. The Town.',
  'Moby v. Ray was heard. ¦It ended.',
  'Moby vs. Ray was heard.',
  // headlines
  'Storm stops ferry ¦\nThe ferry stopped.',
  'Ferry to U.S. The Last Of Its Kind',
  '• The ship left ¦\n• The bus came',
  // other writing
  '船が出た。',
  '¿Qué? ¦¡Sí!',
])('sentences of %j', (source) => {
  expect(split(source.replaceAll('¦', ''))).toEqual(source.split('¦').map((sentence) => sentence.trim()));
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '.',
      '. ',
      '"',
      '“',
      '”',
      '’',
      '! ',
      '? ',
      '...',
      'U.S. ',
      'Mr. ',
      'The ',
      'said',
      '\n',
      '\n\n',
      '1. ',
      '(',
      ')',
      '[1]',
      'Fla. ',
      'a.m. ',
      'Inc. ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 80 },
);

test('sentences hold all tokens, in order, each within one paragraph', () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join('');
      const tokens = tokenize(text);
      const paragraphs = splitParagraphs(text);
      let next = 0;
      for (const sentence of splitSentences(tokens, paragraphs)) {
        expect(sentence.first).toBe(next);
        expect(sentence.after).toBeGreaterThan(sentence.first);
        expect(sentence.start).toBe(tokens.start[sentence.first]);
        expect(sentence.end).toBe(tokens.end[sentence.after - 1]);
        const paragraph = paragraphs[sentence.paragraph]!;
        expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
        expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
        next = sentence.after;
      }
      expect(next).toBe(tokens.length);
    }),
  );
});

/** Counts the words that are looked at, which seconds on a busy machine do not tell. */
function steps(text: string): number {
  const tokens = tokenize(text);
  let count = 0;
  const counting = {
    ...tokens,
    word: (i: number) => (count++, tokens.word(i)),
    lower: (i: number) => (count++, tokens.lower(i)),
    gap: (i: number) => (count++, tokens.gap(i)),
  };
  splitSentences(counting, splitParagraphs(text));
  return count;
}

test.each<string>([
  '"',
  '” ',
  '.',
  '. ',
  '. "',
  '.”',
  '!”A',
  '? (',
  '.[1]',
  '.[1] ',
  'A. ',
  'U.S. The ',
  '“Stop!” Ada Moe ',
  '“Stop!” Moe told ',
  '— ',
  '… ',
  '1. ',
  'Fla. ',
  ', Fla. A ',
  '\n',
  "'",
  '! — ',
])('the steps for many %j grow in step with the text', (piece) => {
  const small = steps(`The end${piece.repeat(1_000)}`);
  const large = steps(`The end${piece.repeat(8_000)}`);
  expect(large).toBeLessThan((small + 1_000) * 10);
});
