import { timeCases } from '../../../../test/times.ts';
import { cases } from './same-period.cases.ts';

timeCases(cases);
