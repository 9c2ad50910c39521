import { timeCases } from '../../../../test/times.ts';
import { cases } from './frequency.cases.ts';

timeCases(cases);
