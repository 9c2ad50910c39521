import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Licences of the packages whose code is in a bundle. `inputs` are the files that went in, relative to `root`. Throws where a package
 * has no licence file: such a package can't be shipped.
 */
export function licenceNotices(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const file = readdirSync(join(root, folder)).find((entry) => /^(?:un)?licen[cs]e(?:[.-]|$)/i.test(entry));
    const text =
      file && existsSync(join(root, folder, file))
        ? readFileSync(join(root, folder, file), 'utf8').trim()
        : `Licence: ${license ?? 'unknown'}`;
    if (!file && !license) throw new Error(`${name} has no licence; it can't be part of the package`);
    return `${name} ${version}\n\n${text}`;
  });
  return `onrecord contains code of these packages.\n\n${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
