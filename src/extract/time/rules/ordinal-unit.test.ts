import { timeCases } from '../../../../test/times.ts';
import { cases } from './ordinal-unit.cases.ts';

timeCases(cases);
