import { expect, test } from 'vitest';
import { bodyOfRole } from './bodies.ts';

test.each<[string, string | null]>([
  ['spokeswoman for the Harbour Authority', 'Harbour Authority'],
  ['Harbour Authority press secretary', 'Harbour Authority'],
  ['a Harbour Authority spokesman, who was there', 'Harbour Authority'],
  ['Transport Minister', 'Transport Ministry'],
  ['transport minister', 'Transport Ministry'],
  ['minister of transport', 'Transport Ministry'],
  ['Ruritanian Foreign Minister', 'Ruritanian Foreign Ministry'],
  ['deputy health minister', 'Health Ministry'],
  ['commander of the Border Guard', 'Border Guard'],
  ['Border Guard commander', 'Border Guard'],
  ['coastguard Capt.', 'coastguard'],
  ['police chief', 'police'],
  ['director of the Harrow Bridge Authority', 'Harrow Bridge Authority'],
  ['Lodestar chairman', 'Lodestar'],
  ['Prime Minister', null],
  ['deputy prime minister', null],
  ['former transport minister', null],
  ['shadow health minister', null],
  ['retired army colonel', null],
  ['minister', null],
  ['spokesman', null],
  ['harbour master', null],
  ['sister', null],
  ['headmistress of Saint Agnes', null],
])('%s → %s', (role, body) => {
  expect(bodyOfRole(role)).toBe(body);
});

test('no role speaks for nobody', () => {
  expect(bodyOfRole(null)).toBeNull();
  expect(bodyOfRole('x '.repeat(1000))).toBeNull();
});
