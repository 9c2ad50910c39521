import { figureCases } from '../../../../test/figures.ts';

figureCases(['It is the 21st century.', 'She came 4th in the race.', 'They marked the 200th day.', 'In the 90s it was cheap.']);
