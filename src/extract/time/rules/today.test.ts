import { timeCases } from '../../../../test/times.ts';
import { cases } from './today.cases.ts';

timeCases(cases);
