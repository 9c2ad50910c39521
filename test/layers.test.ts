import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The layers of DESIGN.md, lowest first. What stands in one line may not import one another. */
const LAYERS = [
  ['model'],
  ['source'],
  ['text'],
  ['extract'],
  ['align'],
  ['find'],
  ['record'],
  ['export'],
  ['cli', 'web'],
] as const;

/** Within extract, each may build on those before it. */
const EXTRACTORS = [['time'], ['names'], ['quotes'], ['figures'], ['commitments'], ['events']] as const;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

const rankIn = (layers: readonly (readonly string[])[], name: string): number =>
  layers.findIndex((names) => names.includes(name));

/** Paths below src/ that a file imports, dynamic imports included. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(SRC, file), 'utf8');
  return [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(SRC, join(SRC, dirname(file), path!)).replaceAll('\\', '/'),
  );
}

/** "a/x.ts → b/y.ts" for every import that points up. */
function wrongWay(layers: readonly (readonly string[])[], below: string): string[] {
  return files.flatMap((file) => {
    if (!file.startsWith(below)) return [];
    const from = rankIn(layers, file.slice(below.length).split('/')[0]!);
    return importsOf(file).flatMap((target) => {
      if (!target.startsWith(below)) return [];
      const [layer, ...rest] = target.slice(below.length).split('/');
      const to = rankIn(layers, layer!);
      const sameFolder = file.slice(below.length).split('/')[0] === layer;
      return rest.length > 0 && !sameFolder && from >= 0 && to >= from ? [`${file} → ${target}`] : [];
    });
  });
}

describe('imports', () => {
  test('every folder of src/ is a layer', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]!));
    expect([...folders].filter((folder) => rankIn(LAYERS, folder) < 0)).toEqual([]);
  });

  test('point down the layers only', () => {
    expect(wrongWay(LAYERS, '')).toEqual([]);
  });

  test('point from a later extractor to an earlier one only', () => {
    expect(wrongWay(EXTRACTORS, 'extract/')).toEqual([]);
  });

  test('of the model stay in the model', () => {
    const model = files.filter((file) => file.startsWith('model/'));
    expect(model.flatMap(importsOf).filter((target) => !target.startsWith('model/'))).toEqual([]);
  });

  test('of the page stay in the page and the model: it reads the record and nothing else', () => {
    const web = files.filter((file) => file.startsWith('web/'));
    expect(web.flatMap(importsOf).filter((target) => !/^(web|model)\/|\.css$/.test(target))).toEqual([]);
  });
});
