/** The two questions asked of a file system; a fake one is a small object. */
export interface FileSystem {
  /** Whether there is a file at this path. */
  isFile(path: string): boolean;
  /** Names in a folder, empty when there is none. */
  list(folder: string): readonly string[];
}

const newestFirst = new Intl.Collator('en', { numeric: true });

/**
 * The first file that a path leads to, or undefined. `*` matches within one segment; among several matches the one with
 * the highest number comes first (`chromium-1200` before `chromium-999`).
 */
export function resolvePath(
  pattern: string,
  files: FileSystem,
  separator: '/' | '\\' = '/',
): string | undefined {
  const segments = pattern.split(separator);
  const star = segments.findIndex((segment) => segment.includes('*'));
  const starred = segments[star];
  if (starred === undefined) return files.isFile(pattern) ? pattern : undefined;
  const [start = '', end = ''] = starred.split('*');
  const names = files
    .list(segments.slice(0, star).join(separator))
    .filter(
      (name) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end),
    )
    .sort((a, b) => newestFirst.compare(b, a));
  for (const name of names) {
    const found = resolvePath(segments.with(star, name).join(separator), files, separator);
    if (found !== undefined) return found;
  }
  return undefined;
}
