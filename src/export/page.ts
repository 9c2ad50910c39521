import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { pageFrame } from './page/document.ts';
import { EscapeJson } from './page/escape-json.ts';
import { pageProgram } from './page/program.ts';

export { pageProgram } from './page/program.ts';

export interface WritePageOptions {
  /** The record as `build` wrote it. */
  readonly recordFile: string;
  /** Where the page goes; its folder has to be there. */
  readonly pageFile: string;
}

/**
 * Writes the page: one self-contained HTML file that holds the record and the program that shows it. The record streams through, so
 * that its size does not matter; the page stands under its name only when it is whole.
 */
export async function writePage({ recordFile, pageFile }: WritePageOptions): Promise<void> {
  const { head, foot } = pageFrame(await pageProgram());
  const unfinished = `${pageFile}.unfinished`;
  try {
    await pipeline(
      createReadStream(recordFile, { highWaterMark: 1 << 20 }),
      new EscapeJson(),
      async function* (json: AsyncIterable<Buffer>) {
        yield head;
        yield* json;
        yield foot;
      },
      createWriteStream(unfinished),
    );
    await rename(unfinished, pageFile);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
