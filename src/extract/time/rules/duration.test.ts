import { timeCases } from '../../../../test/times.ts';
import { cases } from './duration.cases.ts';

timeCases(cases);
