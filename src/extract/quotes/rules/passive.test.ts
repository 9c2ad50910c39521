import { expect, test } from 'vitest';
import { readSpeech } from '../../../../test/speech.ts';

const RULE = 'quotes/passive';

test.each(['It is believed that [[indirect –|the pier is sinking]].', '[[indirect –|The two boats]] are said [[+|to be lost]].'])(
  '%s',
  (source) => {
    const { wanted, found } = readSpeech(source, RULE);
    expect(found).toEqual(wanted);
  },
);

test.each(['The pier was announced on Monday.', 'The boats have been reported to the police.', 'Nora Finch was told to leave.'])(
  'not in %s',
  (text) => {
    expect(readSpeech(text, RULE).found).toEqual([]);
  },
);
