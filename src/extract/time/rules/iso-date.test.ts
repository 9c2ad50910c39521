import { timeCases } from '../../../../test/times.ts';
import { cases } from './iso-date.cases.ts';

timeCases(cases);
