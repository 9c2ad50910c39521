import { expect, test } from 'vitest';
import { commandOf } from './keys.ts';

const press = (key: string, held: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['/', { command: 'search' }],
  ['?', { command: 'help' }],
  ['j', { command: 'step', by: 1 }],
  ['k', { command: 'step', by: -1 }],
  ['3', { command: 'view', index: 2 }],
  ['9', null],
  ['x', null],
])('%s', (key, command) => {
  expect(commandOf(press(key), false)).toEqual(command);
});

test('no key is taken from a reader who types or from the browser', () => {
  expect(commandOf(press('/'), true)).toBeNull();
  expect(commandOf(press('j', { ctrlKey: true }), false)).toBeNull();
});
