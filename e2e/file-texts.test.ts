import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { parquetOf } from '../utils/report/exports/parquet';
import type { ExportTable } from '../utils/report/exports/table';
import { xlsxOf } from '../utils/report/exports/xlsx';
import { textsIn } from './file-texts';

const folder = mkdtempSync(join(tmpdir(), 'retyped-texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Said three hundred times, so that whatever packs it has something to pack. */
const NEEDLE = 'qzkwvynmtrjh';
const table: ExportTable = {
  name: 'fields',
  columns: [{ name: 'field', type: 'text' }],
  rows: Array.from({ length: 300 }, (_, i) => [`${NEEDLE} ${i % 3}`]),
};

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type), data]);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
const png = (text: string) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(text.repeat(50))])),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

test.each<[string, () => Promise<Buffer>]>([
  ['a.xlsx', async () => Buffer.from(await (await xlsxOf([table])).arrayBuffer())],
  ['a.parquet', async () => Buffer.from(await parquetOf(table))],
  ['a.png', async () => png(NEEDLE)],
  ['a.svg', async () => Buffer.from(`<svg><text>${NEEDLE}</text></svg>`)],
])('what is packed in %s is found', async (name, made) => {
  const file = join(folder, name);
  const bytes = await made();
  writeFileSync(file, bytes);
  expect((await textsIn(file, bytes)).some((text) => text.includes(NEEDLE))).toBe(true);
});

test('a workbook and a picture hide what they hold from a search of their bytes', async () => {
  const workbook = Buffer.from(await (await xlsxOf([table])).arrayBuffer());
  for (const bytes of [workbook, png(NEEDLE)]) expect(bytes.includes(NEEDLE)).toBe(false);
});
