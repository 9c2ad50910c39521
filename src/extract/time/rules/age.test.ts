import { timeCases } from '../../../../test/times.ts';
import { cases } from './age.cases.ts';

timeCases(cases);
