import { timeCases } from '../../../../test/times.ts';
import { cases } from './clock.cases.ts';

timeCases(cases);
