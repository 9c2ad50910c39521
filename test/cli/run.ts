import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a user would, in a process of its own. Never throws for a status. */
export function onrecord(args: readonly string[], options: { readonly input?: string; readonly cwd?: string } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(`${ROOT}/node_modules/.bin/node`, [`${ROOT}/src/cli/main.ts`, ...args], {
    input: options.input ?? '',
    cwd: options.cwd ?? ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, SOURCE_DATE_EPOCH: '0' },
  });
  return { status, stdout, stderr };
}
