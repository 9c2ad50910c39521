import { wordList } from './list.ts';

/** Past and present forms whose subject is a person, or a body that speaks as one; used as evidence for what a name is. */
export const SPEECH_VERBS: ReadonlySet<string> = wordList(`
said says say told tells added adds explained explains noted notes stated states argued argues insisted insists warned warns claimed claims replied replies admitted admits denied denies remarked recalled recalls
acknowledged acknowledges confirmed confirms declared declares commented comments tweeted wrote writes asked asks answered responded stressed emphasized emphasised suggested suggests believes believed thinks thought
joked quipped testified urged urges vowed vows promised promises pledged announced announces
`);

/** What a person does and a body or a place hardly does. */
export const PERSON_VERBS: ReadonlySet<string> = wordList(`
born died married divorced smiled laughed wept cried sang recalled resigned retired grew studied graduated attended taught joked grinned shrugged nodded testified moved lived
`);
