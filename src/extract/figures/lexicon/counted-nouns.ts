import { words } from './words.ts';

/** Nouns that stand behind numbers in a plural without s, and that taggers take for other words: "300 people came". */
export const COUNTED_NOUNS: ReadonlySet<string> = words(`
  people men women children police troops aircraft sheep fish deer personnel crew staff cattle species feet teeth mice data media dead others more poor wounded injured percent clergy offspring infantry cavalry youth minor servicemen servicewomen policemen policewomen lawmen firemen fishermen businessmen gunmen hundred thousand million billion dozen faithful homeless head pairs unemployed elderly
`);
