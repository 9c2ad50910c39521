import { timeCases } from '../../../../test/times.ts';
import { cases } from './numeric-date.cases.ts';

timeCases(cases);
