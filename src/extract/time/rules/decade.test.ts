import { timeCases } from '../../../../test/times.ts';
import { cases } from './decade.cases.ts';

timeCases(cases);
