import { timeCases } from '../../../../test/times.ts';

timeCases(['A 27-year-old was freed.', 'The bridge is 80 years old.', 'She left home at 16 years of age.']);
