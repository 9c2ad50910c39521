import { timeCases } from '../../../../test/times.ts';
import { cases } from './month-date.cases.ts';

timeCases(cases);
