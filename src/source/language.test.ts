import { expect, test } from 'vitest';
import { isReadable, languageCode, languageOf, languageProblem } from './language.ts';

test.each<[string, string | null]>([
  [
    'The ferry between the two islands stopped at noon because of the storm, the harbour master said, and nobody was hurt in it.',
    'en',
  ],
  [
    'Ferry late. Bus full. Passengers waited for hours at the quay before they were told of it by the crew of another ship.',
    'en',
  ],
  [
    'Der Hafen bleibt am Montag geschlossen, sagte ein Sprecher der Stadt, und die Reisenden müssen sich bis dahin gedulden.',
    'de',
  ],
  [
    'Le ferry entre les deux îles a été arrêté à midi à cause de la tempête, et personne n’a été blessé, selon le capitaine.',
    'fr',
  ],
  [
    'El transbordador entre las dos islas se detuvo al mediodía a causa de la tormenta, y nadie resultó herido, dijo el capitán.',
    'es',
  ],
  [
    'Паром между двумя островами остановился в полдень из-за шторма, никто не пострадал, сообщил начальник порта во вторник.',
    'ru',
  ],
  // too little to tell
  ['Ferry late', null],
  ['', null],
  ['a'.repeat(5_000), null],
  ['船は正午に嵐のために止まり、けが人はいなかったと港長が火曜日に述べた。'.repeat(4), 'ja'],
  ['12345 67890', null],
])('language of %j is %j', async (text, expected) => {
  expect(await languageOf(text)).toBe(expected);
});

test.each<[unknown, string | null]>([
  ['en-US', 'en'],
  ['EN', 'en'],
  ['eng', 'en'],
  ['English', 'en'],
  ['de_AT', 'de'],
  ['nds', 'nds'],
  ['x', null],
  ['', null],
  [7, null],
])('the code of %j is %j', (tag, expected) => {
  expect(languageCode(tag)).toBe(expected);
});

test('only what is known to be in another language is left unread', () => {
  expect(isReadable({ language: 'en' })).toBe(true);
  expect(isReadable({ language: null })).toBe(true);
  expect(isReadable({ language: 'de' })).toBe(false);
  expect(languageProblem({ language: 'en', origin: 'a.txt' })).toBeNull();
  expect(languageProblem({ language: 'nds', origin: 'a.txt' })).toMatchObject({ input: 'a.txt', code: 'language', fatal: false });
});
