import { timeCases } from '../../../../test/times.ts';
import { cases } from './season.cases.ts';

timeCases(cases);
