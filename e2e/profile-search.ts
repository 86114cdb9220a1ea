import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One place where a needle was found. */
export interface Hit {
  /** Path inside the profile. */
  readonly file: string;
  readonly needle: string;
}

/** Every file under a folder; files that vanish while the browser runs are passed over. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** How a text may lie in a file: UTF-8, UTF-16 (IndexedDB's strings), base64 at each of the three alignments. */
function spellingsOf(needle: string): Buffer[] {
  const utf8 = Buffer.from(needle, 'utf8');
  const aligned = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift, ' '), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last characters mix with their surroundings: the inner ones are the needle's alone.
    return Buffer.from(text.slice(shift === 0 ? 0 : shift + 1, -2), 'latin1');
  });
  return [utf8, Buffer.from(needle, 'utf16le'), ...aligned];
}

/** Every way in which a needle may lie in bytes, upper and lower case. */
const everySpellingOf = (needle: string): Buffer[] =>
  [...new Set([needle, needle.toLowerCase(), needle.toUpperCase()])].flatMap(spellingsOf);

/** Whether bytes hold a needle in any spelling. */
export const hasNeedle = (bytes: Buffer, needle: string): boolean =>
  everySpellingOf(needle).some((one) => bytes.includes(one));

/** Searches every file of a profile, byte by byte, for needles in each spelling. */
export function searchProfile(profile: string, needles: readonly string[]): Hit[] {
  const spelled = needles.map((needle) => ({ needle, bytes: everySpellingOf(needle) }));
  return filesUnder(profile).flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return [];
    const content = readFileSync(path);
    return spelled
      .filter(({ bytes }) => bytes.some((one) => content.includes(one)))
      .map(({ needle }) => ({ file: relative(profile, path), needle }));
  });
}

/** The files of a profile that belong to an extension: its databases, storage, worker scripts, rules and state. */
export function isOwnFile(file: string, extensionId: string): boolean {
  return (
    file.includes(extensionId) ||
    /(?:^|\/)(?:Local Extension Settings|Sync Extension Settings|Managed Extension Settings|Extension (?:State|Rules|Scripts)|Service Worker|DNR Extension Rules)\//.test(
      file,
    )
  );
}

/** Needles found anywhere in a dump of a database, whatever the nesting; byte arrays are read as text too. */
export function searchDump(dump: unknown, needles: readonly string[]): string[] {
  const text = JSON.stringify(dump, (_key, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
  ).toLowerCase();
  return needles.filter((needle) => text.includes(JSON.stringify(needle).slice(1, -1).toLowerCase()));
}
