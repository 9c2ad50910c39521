import { statSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Problem } from './problem.ts';

/** A file to be read. `path` leads to it, `name` is what the user sees. */
export interface FoundFile {
  readonly path: string | Buffer;
  /** Absolute, for ids; a name that is no UTF-8 shows U+FFFD. */
  readonly absolute: string;
  readonly name: string;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files in a folder and its folders, in order of their names. Hidden files and folders are left out, and so is the folder of
 * pictures and scripts that a browser saves beside a page ("Story_files" beside "Story.html"). A folder that links lead back to
 * is walked once.
 */
export async function filesIn(folder: string, absolute: string): Promise<Found> {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const walked = new Set<string>();
  const pending: FoundFile[] = [{ path: folder, absolute, name: folder }];
  while (pending.length > 0) {
    const at = pending.pop()!;
    try {
      const real = (await realpath(at.path, { encoding: 'buffer' })).toString('latin1');
      if (walked.has(real)) continue;
      walked.add(real);
      const inside = await entries(at);
      const pages = new Set(inside.map((entry) => /^(.+)\.x?html?$/i.exec(entry.name)?.[1]).filter((stem) => stem !== undefined));
      const folders: FoundFile[] = [];
      for (const entry of inside) {
        const base = entry.name.slice(at.name.length).replace(/^[/\\]/, '');
        if (base.startsWith('.')) continue;
        const kind = kindOf(entry);
        const companion = /^(.+)_files$/.exec(entry.name)?.[1];
        if (kind === 'folder' && !(companion && pages.has(companion))) folders.push(entry);
        else if (kind === 'file') files.push(entry);
        else if (kind === 'missing') {
          problems.push(
            problem('missing', entry.name, 'is a link that leads nowhere.', 'Remove it, or restore what it points to.'),
          );
        } else if (kind === 'other') {
          problems.push(problem('unsupported', entry.name, 'is neither a file nor a folder.', 'Leave it out.'));
        }
      }
      pending.push(...folders.toReversed());
    } catch (error) {
      problems.push(unreadable(at.name, error));
    }
  }
  return { files: files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)), problems };
}

/** The entries of a folder. A name that is no valid UTF-8 keeps its bytes, or the file could not be opened. */
async function entries(folder: FoundFile): Promise<FoundFile[]> {
  const names = await readdir(folder.path, { encoding: 'buffer' });
  return names.map((bytes) => {
    const name = bytes.toString('utf8');
    const plain = typeof folder.path === 'string' && Buffer.from(name, 'utf8').equals(bytes);
    return {
      path: plain ? join(folder.path as string, name) : Buffer.concat([Buffer.from(folder.path), Buffer.from('/'), bytes]),
      absolute: join(folder.absolute, name),
      name: join(folder.name, name),
    };
  });
}

export function kindOf(file: Pick<FoundFile, 'path'>): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const stats = statSync(file.path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP') return 'missing';
    return 'file'; // opening it will say what is wrong
  }
}

export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

export function unreadable(name: string, error: unknown): Problem {
  switch (errorCode(error)) {
    case 'ENOENT':
      return problem('missing', name, 'does not exist.', 'Check the name and the folder that you are in.');
    case 'EACCES':
    case 'EPERM':
      return problem('unreadable', name, 'may not be read by you.', 'Change its permissions (chmod +r), or leave it out.');
    case 'ENAMETOOLONG':
      return problem('missing', name.slice(0, 100), 'is too long for a name.', 'Check the name.');
    default:
      return problem(
        'unreadable',
        name,
        `could not be read (${errorCode(error) || 'unknown error'}).`,
        'Copy it to another disk, or leave it out.',
      );
  }
}
