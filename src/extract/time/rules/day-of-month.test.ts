import { timeCases } from '../../../../test/times.ts';
import { cases } from './day-of-month.cases.ts';

timeCases(cases);
