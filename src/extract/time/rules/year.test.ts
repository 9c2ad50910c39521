import { timeCases } from '../../../../test/times.ts';
import { cases } from './year.cases.ts';

timeCases(cases);
