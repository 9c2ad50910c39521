import { timeCases } from '../../../../test/times.ts';
import { cases } from './day-part.cases.ts';

timeCases(cases);
