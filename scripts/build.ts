import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundlePage } from '../src/export/page/bundle.ts';
import { licenceNotices } from './notices.ts';

/** Makes dist/: the program with all that it needs in it, and the page's program and style. Sources run without this. */
const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, 'dist');

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: { onrecord: 'src/cli/main.ts' },
  outdir,
  bundle: true,
  splitting: true, // what a command needs is loaded when it runs
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20', // so that an older Node can at least say what it lacks
  external: ['canvas', 'esbuild'], // linkedom's optional canvas; esbuild bundles the page when running from sources only
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await bundlePage(join(outdir, 'web'));

/** What the page's bundle holds beside our own; its licences go with the others. */
const PAGE_PACKAGES = [
  'preact',
  '@preact/signals',
  '@preact/signals-core',
  'd3-scale',
  'd3-shape',
  'd3-array',
  'd3-path',
  'd3-time',
  'internmap',
];
const inputs = [...Object.keys(metafile.inputs), ...PAGE_PACKAGES.map((name) => `node_modules/${name}/package.json`)];
writeFileSync(join(outdir, 'THIRD-PARTY.txt'), licenceNotices(root, inputs));
