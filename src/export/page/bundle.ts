import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page's program and its style sheet, each as it stands between its tags. */
export interface PageProgram {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles `src/web` (only from sources: esbuild is a development dependency). The same sources give the same bytes. `<` is escaped
 * wherever it could end the element that the program stands in.
 */
export async function bundleProgram(): Promise<PageProgram> {
  const { build } = await import('esbuild');
  const web = fileURLToPath(new URL('../../web/', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: web,
    entryPoints: { app: 'main.tsx', style: 'styles/page.css' },
    outdir: join(web, 'never-written'),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const textOf = (name: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(name));
    if (file === undefined) throw new Error(`Bundling the page gave no ${name}.`);
    return file.text.trim();
  };
  const [script, style] = [textOf('app.js'), textOf('style.css')];
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('The page’s program holds a tag that would end it.');
  return { script, style };
}

/** Writes `app.js` and `app.css`, which the packaged command reads: see `pageProgram`. */
export async function bundlePage(outDir: string): Promise<void> {
  const { script, style } = await bundleProgram();
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'app.js'), script);
  await writeFile(join(outDir, 'app.css'), style);
}
