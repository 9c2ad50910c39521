import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryRecord } from '../model/record.ts';
import { UseError } from './program.ts';

/** The record file that a path means: itself, or the record.json of a folder. */
export function recordPath(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UseError(`there is no “${path}”; onrecord build INPUT… -o ${path} makes a record there`);
  const file = stat.isDirectory() ? join(path, 'record.json') : path;
  if (!statSync(file, { throwIfNoEntry: false }))
    throw new UseError(`the folder “${path}” holds no record.json; name a folder that onrecord build wrote`);
  return file;
}

/** The JSON of a record file, whatever it holds. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(recordPath(path), 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UseError(`“${path}” is no JSON (${error.message}); name a record.json that onrecord build wrote`);
    throw error;
  }
}

/** A record for showing. Only its kind is checked here; `onrecord verify` checks the rest. */
export function readRecord(path: string): StoryRecord {
  const value = readJson(path);
  if (typeof value !== 'object' || value === null || !('onrecord' in value) || value.onrecord !== 1 || !('articles' in value))
    throw new UseError(`“${path}” is no record; name a record.json that onrecord build wrote`);
  return value as StoryRecord; // a file of ours, by its mark
}
