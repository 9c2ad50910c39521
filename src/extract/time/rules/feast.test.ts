import { timeCases } from '../../../../test/times.ts';
import { cases } from './feast.cases.ts';

timeCases(cases);
