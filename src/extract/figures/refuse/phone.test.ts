import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'Call the brigade on 0800 555111.',
  'Call 555-0134 for help.',
  'Call +44 20 7946 0958 for help.',
  'Call (202) 555-0134 for help.',
  'The book is ISBN 978-3-16-148410-0.',
]);
