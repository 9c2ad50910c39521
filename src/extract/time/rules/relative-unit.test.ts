import { timeCases } from '../../../../test/times.ts';
import { cases } from './relative-unit.cases.ts';

timeCases(cases);
