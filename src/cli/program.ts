import { Command, InvalidArgumentError, Option } from 'commander';
import about from '../../package.json' with { type: 'json' };
import { FORMATS, type Format } from '../export/format.ts';
import { SECTIONS, type Section } from '../export/rows.ts';
import { isDay, type Day } from '../model/day.ts';

/** What every command that reads articles takes. */
export interface InputOptions {
  readonly date: readonly string[];
  readonly meta: readonly string[];
}

export interface BuildCommandOptions extends InputOptions {
  readonly output: string;
  readonly title?: string;
  readonly page: boolean;
  readonly split?: boolean;
}

export interface StoriesOptions extends InputOptions {
  readonly json: boolean;
}

export interface ShowOptions {
  readonly format?: Format;
  readonly explain: boolean;
  readonly limit?: number;
  /** Findings alone: those that rest on an article of this day or later. */
  readonly since?: Day;
}

export interface DateOptions extends InputOptions {
  readonly jsonl: boolean;
}

export interface CompareOptions extends InputOptions {
  readonly record?: string;
  readonly json: boolean;
}

export const DEFAULT_FOLDER = 'onrecord-out';

/** Exit status (CONTRACT: promises). */
export const Exit = { DONE: 0, WITH_FAULTS: 1, WRONG_USE: 2 } as const;

/**
 * The command line. What a command does is loaded only when it runs, so that `--version` and `--help` are immediate.
 * Results go to standard output, everything else to standard error.
 */
export function makeProgram(): Command {
  const program = new Command('onrecord')
    .description(
      'The record of a news story: who said what, which figures, what was promised by when, what happened\non which day, who copied whom. Each entry is pinned to the exact words. Nothing leaves this machine.',
    )
    .version(about.version, '-V, --version')
    .showHelpAfterError('(onrecord --help shows what there is)')
    .showSuggestionAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? Exit.DONE : Exit.WRONG_USE))
    .addHelpText('after', EXAMPLES)
    .hook('preAction', checkRuntime);

  reading(program.command('start', { hidden: true }))
    .argument('[input...]', 'articles; without any, the bundled example')
    .option('-o, --output <folder>', 'where the record is written', DEFAULT_FOLDER)
    .description('build a record and say what was found; without inputs, that of the bundled example')
    .action(async (inputs: string[], options: BuildCommandOptions) =>
      finish((await import('./commands/start.ts')).runStart(inputs, options)),
    );

  reading(program.command('build'))
    .description('read articles and write the record of their story: record.json, and index.html to read it')
    .argument('<input...>', INPUTS)
    .requiredOption('-o, --output <folder>', 'where the record is written; made if need be')
    .option('--title <words>', 'title of the story; otherwise the headline that is most like the others')
    .option('--no-page', 'write record.json alone')
    .option('--split', 'the articles tell of several stories: a record for each, in st1, st2, … of the folder')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord build articles/ -o record\n  onrecord build a.txt b.txt --date a=2026-03-05 -o record\n  cat articles.jsonl | onrecord build - -o record --title "The harbour bridge"\n  onrecord build a-week-of-news/ -o records --split',
    )
    .action(async (inputs: string[], options: BuildCommandOptions) =>
      finish((await import('./commands/build.ts')).runBuild(inputs, options)),
    );

  reading(program.command('extract'))
    .description('read articles one by one and print what each says, one JSON object a line')
    .argument('<input...>', INPUTS)
    .option('--jsonl', 'JSON Lines, the only format there is')
    .option('--explain', 'add the text of the rules that made the entries')
    .addHelpText(
      'after',
      "\nExamples:\n  onrecord extract article.txt\n  onrecord extract articles.jsonl --jsonl | jq '.quotations | length'\n  onrecord extract article.txt --date article=2026-03-05",
    )
    .action(async (inputs: string[], options: InputOptions & { explain?: boolean }) =>
      finish((await import('./commands/extract.ts')).runExtract(inputs, options)),
    );

  reading(program.command('stories'))
    .description('part a mixed pile into stories: which articles tell of one thing')
    .argument('<input...>', INPUTS)
    .option('--json', 'one JSON array: id, title and articles of each story', false)
    .addHelpText(
      'after',
      '\nLikeness is that of names, figures, days and words; articles months apart have to be more alike than those of one\nweek. Largest first. onrecord build --split makes a record of each story.\n\nExamples:\n  onrecord stories a-week-of-news/\n  onrecord stories news.jsonl --json | jq length',
    )
    .action(async (inputs: string[], options: StoriesOptions) =>
      finish((await import('./commands/stories.ts')).runStories(inputs, options)),
    );

  reading(program.command('date'))
    .description('say when each article came out, how that is known and why; all articles given count as neighbours')
    .argument('<input...>', INPUTS)
    .option('--jsonl', 'one JSON object a line: id and published', false)
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord date undated.txt\n  onrecord date undated.txt articles/ --meta articles.csv\n  onrecord date articles.jsonl --jsonl | jq .published.basis',
    )
    .action(async (inputs: string[], options: DateOptions) =>
      finish((await import('./commands/date.ts')).runDate(inputs, options)),
    );

  program
    .command('verify')
    .description('re-read every span, hash and reference of a record, and say which fail')
    .argument('<record...>', 'record.json, or the folder that holds it')
    .addHelpText('after', '\nExample:\n  onrecord verify record/record.json')
    .action(async (files: string[]) => finish((await import('./commands/verify.ts')).runVerify(files)));

  reading(program.command('compare'))
    .description('set two articles side by side: passages that they share, edits by type, figures and quotations that differ')
    .argument('<a>', 'an article; with --record, its id')
    .argument('<b>', 'another one')
    .option('--record <file>', 'take both from this record')
    .option('--json', 'one JSON object', false)
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord compare morning.txt evening.txt\n  onrecord compare doc1 doc4 --record record/record.json --json',
    )
    .action(async (a: string, b: string, options: CompareOptions) =>
      finish((await import('./commands/compare.ts')).runCompare(a, b, options)),
    );

  showing(
    program
      .command('show')
      .description(`print a part of a record: ${SECTIONS.join(', ')}`)
      .argument('<section>', SECTIONS.join(', '), oneOf<Section>(SECTIONS)),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord show findings record\n  onrecord show findings record --since 2026-03-09\n  onrecord show figures record --format csv > figures.csv\n  onrecord show quotations record --format table --explain | less -S',
    )
    .action(async (section: Section, record: string, options: ShowOptions) =>
      finish((await import('./commands/show.ts')).runShow(section, record, options)),
    );

  showing(program.command('findings').description('print the findings of a record: the same as onrecord show findings'))
    .addHelpText('after', '\nExamples:\n  onrecord findings record\n  onrecord findings record --since 2026-03-09')
    .action(async (record: string, options: ShowOptions) =>
      finish((await import('./commands/show.ts')).runShow('findings', record, options)),
    );

  program
    .command('page')
    .description('show what is taken from saved web pages: title, byline, day, text')
    .argument('<file...>', 'HTML files, gzipped or not')
    .option('--jsonl', 'JSON Lines, the only format there is')
    .option('--url <url>', 'address of the page, which may tell its day; for one page')
    .option('--date <id=day>', 'the day of a page, by its file name without extension; may be repeated', gather, [])
    .option('--meta <file>', 'CSV or JSON Lines with id or file, and date, source, title, url', gather, [])
    .addHelpText('after', '\nExample:\n  onrecord page saved/*.html --jsonl')
    .action(async (files: string[], options: InputOptions & { url?: string }) =>
      finish((await import('./commands/page.ts')).runPage(files, options)),
    );

  return program;
}

const INPUTS = 'files, folders, or - for standard input: plain text, HTML, JSON Lines (also gzipped)';

const EXAMPLES = `
Examples:
  onrecord build articles/ -o record          then open record/index.html
  onrecord show findings record               what the record says, in the terminal
  onrecord verify record                      every span and hash re-read

Exit status: 0 done; 1 done, but some inputs could not be read, or verify found faults; 2 wrong use.`;

const reading = (command: Command): Command =>
  command
    .option('--date <id=day>', 'the day of an article, by its id (file name without extension); may be repeated', gather, [])
    .option(
      '--meta <file>',
      'CSV or JSON Lines with id or file, and any of date, source, title, url; may be repeated',
      gather,
      [],
    );

const showing = (command: Command): Command =>
  command
    .argument('[record]', 'record.json, or the folder that holds it', DEFAULT_FOLDER)
    .addOption(
      new Option('-f, --format <format>', 'a table for a terminal, JSON Lines for a pipe, unless you say').choices([...FORMATS]),
    )
    .option('--explain', 'name the rule behind each entry, and what it does', false)
    .option('-n, --limit <count>', 'at most so many rows', wholeNumber)
    .option('--since <day>', 'findings: what is new, that is, rests on an article published on this day or later', day);

/** Older ones start, so that they can say this. */
const OLDEST_NODE = [22, 18] as const;

function checkRuntime(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `onrecord needs Node.js ${OLDEST_NODE.join('.')} or later, and this is ${process.versions.node}; install a current Node.js`,
  );
  process.exit(Exit.WRONG_USE);
}

const gather = (value: string, before: readonly string[]): string[] => [...before, value];

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

function day(value: string): Day {
  if (!isDay(value)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return value;
}

const oneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (value: string): Choice => {
    const found = choices.find((choice) => choice === value);
    if (!found) throw new InvalidArgumentError(`Choose from ${choices.join(', ')}.`);
    return found;
  };

/**
 * Ends with the status that a command returns; standard output is left to drain. What nobody foresaw is told in one line and is not
 * status 1, which says that the rest was done.
 */
async function finish(status: Promise<number>): Promise<void> {
  try {
    process.exitCode = await status;
  } catch (error) {
    console.error(error instanceof UseError ? `onrecord: ${error.message}` : `onrecord: ${unforeseen(error)}`);
    process.exitCode = Exit.WRONG_USE;
  }
}

/** The file system says what it could not do in one line; a defect of ours shows where it is. */
function unforeseen(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('syscall' in error) return `${error.message}; check that the folder exists, can be written and has room`;
  return `this is a defect of onrecord, please report it with what you ran.\n${error.stack ?? error.message}`;
}

/** Something that the user has to say otherwise. The message names the input and what to do. */
export class UseError extends Error {}
