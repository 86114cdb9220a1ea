import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8 (APPNOTE.TXT, general purpose bit 11); nothing is compressed. */
const FLAGS = 0x800;
const VERSION = 20;
/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;

/** What both headers of a file have in common, from the version needed to the length of its extra field. */
function described(name: Buffer, bytes: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(FLAGS, 2);
  head.writeUInt16LE(DATE, 8);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

const number = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
};

/** A folder as a zip archive, which is what Firefox installs: its files stored as they are, sorted by name. */
export function zipOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(path.relative(folder, file).replaceAll(path.sep, '/'));
    const bytes = readFileSync(file);
    const head = described(name, bytes);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(VERSION);
    // Comment, disk, attributes: none.
    index.push(number(CENTRAL), made, head, Buffer.alloc(10), number(at), name);
    parts.push(number(LOCAL), head, name, bytes);
    at += 30 + name.length + bytes.length;
  }
  const central = Buffer.concat(index);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}
