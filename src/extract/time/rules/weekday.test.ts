import { timeCases } from '../../../../test/times.ts';
import { cases } from './weekday.cases.ts';

timeCases(cases);
