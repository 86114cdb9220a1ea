import { inflateRawSync, inflateSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * Everything in a saved file that may hold text, as the bytes of a value would lie in it: the file as it is, members of zip
 * archives (workbooks) unpacked, chunks of a PNG unpacked, rows of a Parquet file. What is painted into a picture is not
 * read: it is drawn from the SVG of the same chart.
 */
export async function textsIn(file: string, bytes: Buffer): Promise<readonly string[]> {
  const parts = [bytes, ...zipMembersOf(bytes), ...pngChunksOf(bytes)];
  const texts = parts.flatMap((part) => [part.toString('latin1'), part.toString('utf8')]);
  return file.endsWith('.parquet') ? [...texts, await rowsOfParquet(file)] : texts;
}

const LOCAL_HEADER = 'PK\u0003\u0004';
const DEFLATED = 8;
/** zlib's `Z_SYNC_FLUSH`: what follows a member in the archive is not taken for its end. */
const SYNC_FLUSH = 2;

function zipMembersOf(bytes: Buffer): Buffer[] {
  const members: Buffer[] = [];
  for (let at = bytes.indexOf(LOCAL_HEADER); at >= 0; at = bytes.indexOf(LOCAL_HEADER, at + 4)) {
    const begin = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === DEFLATED)
      members.push(inflateRawSync(bytes.subarray(begin), { finishFlush: SYNC_FLUSH }));
  }
  return members;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Contents of a PNG's chunks, unpacked: pixels as one piece, and texts that are stored compressed (`zTXt`, `iTXt`). */
function pngChunksOf(bytes: Buffer): Buffer[] {
  if (!bytes.subarray(0, PNG.length).equals(PNG)) return [];
  const pixels: Buffer[] = [];
  const texts: Buffer[] = [];
  for (let at = PNG.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IDAT') pixels.push(data);
    // Keyword, zero, method, then the packed text; `iTXt` has two bytes and two more zero-ended words before it.
    const packed = data.indexOf(Buffer.from([0x78]), data.indexOf(0) + 1);
    if ((type === 'zTXt' || type === 'iTXt') && packed > 0) texts.push(inflateSync(data.subarray(packed)));
    at += 12 + length;
  }
  return [inflateSync(Buffer.concat(pixels)), ...texts];
}

async function rowsOfParquet(file: string): Promise<string> {
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const rows = await duck.runAndReadAll(`select * from read_parquet('${file}')`);
    const about = await duck.runAndReadAll(
      `select key::varchar, value::varchar from parquet_kv_metadata('${file}')`,
    );
    return JSON.stringify([rows.getRowObjectsJson(), about.getRowObjectsJson()]);
  } finally {
    duck.closeSync();
  }
}
