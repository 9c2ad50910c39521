import { wordList } from './list.ts';

/** Nouns for bodies: "the Doe administration", "the ministry" speak as organisations. Lower case. */
export const COLLECTIVES: ReadonlySet<string> = wordList(`
administration government ministry department agency company council committee commission court police army military navy parliament party union bank firm university hospital newspaper board bureau office embassy
corporation group organisation organization authority authorities federation association club team campaign regime congress senate cabinet coastguard navy service institute society network airline operator manufacturer developer church museum charity regulator watchdog foundation
`);
