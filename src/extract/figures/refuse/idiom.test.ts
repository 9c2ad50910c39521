import { figureCases } from '../../../../test/figures.ts';

figureCases([
  'One of the ships sank.',
  'It is second to none.',
  'A thousand thanks to all.',
  'No one came, and everyone knew.',
  'He is one to watch, the one and only.',
  'The two sides met again.',
  'They went back to square one.',
  'There is zero tolerance for it.',
  'One day it will end.',
  'On the one hand it is late.',
]);
