import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { PageProgram } from './bundle.ts';

let program: Promise<PageProgram> | undefined;

/**
 * The page's program: bundled on the spot when run from sources, else the files that `npm run build` put beside the command
 * (`web/app.js`, `web/app.css`). Made once a process.
 */
export function pageProgram(): Promise<PageProgram> {
  program ??= import.meta.url.endsWith('.ts') ? bundled() : prebuilt();
  return program;
}

async function bundled(): Promise<PageProgram> {
  const { bundleProgram } = await import('./bundle.ts');
  return bundleProgram();
}

/** The code that runs may be the command itself or one of its `chunks/`, a folder deeper. */
async function prebuilt(): Promise<PageProgram> {
  for (const folder of ['./web/', '../web/']) {
    const at = (name: string): URL => new URL(folder + name, import.meta.url);
    if (!existsSync(at('app.js'))) continue;
    const [script, style] = await Promise.all([readFile(at('app.js'), 'utf8'), readFile(at('app.css'), 'utf8')]);
    return { script, style };
  }
  throw new Error('The page’s program (web/app.js) is missing beside the command: install onrecord again.');
}
