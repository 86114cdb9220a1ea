import { z } from '../zod';
import { canonicalText } from './canonical';
import { contradictionIn } from './contradiction';
import { REPORT_FORMAT, REPORT_VERSION, type Report, reportSchema } from './schema';

/** Why a file was refused: one of these each, so that a person can be told what to do. */
export const REFUSALS = [
  /** Nothing in it. */
  'empty',
  /** Above the size that any report has. */
  'tooLarge',
  /** An archive or a compressed file: never unpacked. */
  'compressed',
  /** Ends before it should, or is not what it begins as. */
  'truncated',
  /** No Retyped file at all. */
  'notAReport',
  /** A Retyped file of another sort: an invite, team figures, a backup. */
  'otherFile',
  /** Sealed to somebody else. */
  'otherKey',
  /** Altered after it was sealed. */
  'damaged',
  /** Nested deeper than any report. */
  'tooDeep',
  /** Not text, or not JSON. */
  'notJson',
  /** A newer version than this one reads. */
  'futureVersion',
  /** Fields that are missing, of the wrong type, out of bounds or unknown. */
  'malformed',
  /** Each field right, but they contradict each other. */
  'inconsistent',
  /** Not in the one form that a report is written in: keys twice, other spacing. */
  'notCanonical',
  /** The signature is not by the contributor's key. */
  'badSignature',
  /** Made for another team. */
  'otherTeam',
  /** About weeks that are not over, or before Retyped. */
  'otherWeek',
  /** The same report is there already. */
  'duplicate',
  /** The same browser reported these weeks again later. */
  'superseded',
  /** The same revision with other contents. */
  'conflict',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that is not taken, with the place of the trouble where there is one: a path of keys, never a value. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly where = '',
  ) {
    super(where ? `${reason} (${where})` : reason);
    this.name = 'Refused';
  }
}

/** Largest text of a report: 14 weeks of sixty flows are a third of it. */
export const MOST_BYTES = 2_000_000;
const MOST_DEPTH = 12;

/**
 * A report from its bytes, or a {@link Refused}. Accepts only the canonical form: one report has one text.
 */
export function readReport(bytes: Uint8Array): Report {
  const text = readText(bytes);
  const value = readJson(text);
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success) throw new Refused('notAReport');
  const { format, version } = head.data;
  if (format !== REPORT_FORMAT) throw new Refused(format.startsWith('retyped-') ? 'otherFile' : 'notAReport');
  if (Number.isInteger(version) && version > REPORT_VERSION) throw new Refused('futureVersion');
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) throw new Refused('malformed', placeOf(parsed.error));
  if (canonicalText(parsed.data) !== text) throw new Refused('notCanonical');
  const where = contradictionIn(parsed.data);
  if (where !== undefined) throw new Refused('inconsistent', where);
  return parsed.data;
}

/**
 * Text of a file of ours, checked for what no such file is.
 * @param most bytes
 */
export function readText(bytes: Uint8Array, most: number = MOST_BYTES): string {
  if (bytes.length === 0) throw new Refused('empty');
  if (bytes.length > most) throw new Refused('tooLarge');
  if (isCompressed(bytes)) throw new Refused('compressed');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('notJson');
  }
}

/** JSON that is not deeper than any file of ours: depth is counted before it is parsed. */
export function readJson(text: string): unknown {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (isInString) {
      if (char === BACKSLASH) i += 1;
      else if (char === QUOTE) isInString = false;
    } else if (char === QUOTE) isInString = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth += 1;
      if (depth > MOST_DEPTH) throw new Refused('tooDeep');
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth -= 1;
  }
  // No file of ours has it, and Zod passes over it where a record of any keys is allowed.
  if (text.includes('"__proto__')) throw new Refused('malformed', '__proto__');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(depth > 0 || isInString ? 'truncated' : 'notJson');
  }
}

const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** First bytes of archives and compressed files: zip, gzip, zstd, xz, bzip2, 7z, rar, lz4; zlib has no one mark. */
const ARCHIVES = ['504b', '1f8b', '28b52ffd', 'fd377a585a', '425a68', '377abcaf', '52617221', '04224d18'];

function isCompressed(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return ARCHIVES.some((mark) => head.startsWith(mark));
}

/** Paths of what is wrong, three at most; never a value. */
export function placeOf(error: z.ZodError): string {
  const places = error.issues.map(({ path, code }) => `${path.map(String).join('.').slice(0, 80)}: ${code}`);
  return [...new Set(places)].slice(0, 3).join(', ');
}
