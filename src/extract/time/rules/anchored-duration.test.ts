import { timeCases } from '../../../../test/times.ts';
import { cases } from './anchored-duration.cases.ts';

timeCases(cases);
