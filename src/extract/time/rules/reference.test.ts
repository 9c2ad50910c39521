import { timeCases } from '../../../../test/times.ts';
import { cases } from './reference.cases.ts';

timeCases(cases);
