import { stemOf } from './formats.ts';

/**
 * Ids of files: the name without its extension; where two would be equal, the path from the folder that these have in common.
 * Depends on the set of paths only, not on their order. `paths` are absolute.
 */
export function fileIds(paths: readonly string[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const path of new Set(paths)) {
    const stem = stemOf(path);
    const group = groups.get(stem);
    if (group) group.push(path);
    else groups.set(stem, [path]);
  }
  const ids = new Map<string, string>();
  for (const [stem, group] of groups) {
    const common = group.length > 1 ? commonFolder(group) : 0;
    for (const path of group) ids.set(path, group.length > 1 ? path.slice(common).replaceAll('\\', '/') : stem);
  }
  return ids;
}

/** Length of the longest common prefix of the paths that ends with a separator. */
function commonFolder(paths: readonly string[]): number {
  const first = paths[0]!;
  let length = first.length;
  for (const path of paths) {
    let i = 0;
    while (i < length && path[i] === first[i]) i++;
    length = i;
  }
  while (length > 0 && first[length - 1] !== '/' && first[length - 1] !== '\\') length--;
  return length;
}
