import { once } from 'node:events';

/** Writes a line to standard output and waits where the reader is slower than we are, so that nothing piles up. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}
