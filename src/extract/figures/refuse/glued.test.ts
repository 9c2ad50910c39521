import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'See www.example.org/12 for more.',
  'Write to box12@example.org today.',
  'It was tagged #4 on the site.',
  'A 3G phone and a 4x4 car.',
  'They are open 24/7 in the port.',
  'The film is shown at 320x240.',
]);
