import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '../scripts/screenshots/pictures';
import { TOOLS } from '../utils/tools';

/** What the stores are told, held against their limits and against what is built. */
const listing = readFileSync('store/listing.md', 'utf8');
const sections = new Map(
  listing
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string] => {
      const [title = '', ...lines] = section.split('\n');
      return [title, lines.join('\n').trim()];
    }),
);
const english: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);

/** Width and height of a PNG, from its header (ISO/IEC 15948, IHDR). */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each(PICTURES)('$file has its size', ({ file, width, height }) => {
  expect(sizeOf(file)).toBe(`${width}x${height}`);
});

test.each([
  ...[16, 32, 48, 128].map((size) => [`public/icon/${size}.png`, size]),
  ['store/icon-300.png', 300],
])('%s has its size', (file, size) => {
  expect(sizeOf(String(file))).toBe(`${size}x${size}`);
});

test('every picture is made by the command', () => {
  const found = globSync(['docs/images/*.png', 'store/**/*.png']).filter((file) => !file.includes('icon-'));
  expect(found.sort()).toEqual(PICTURES.map(({ file }) => file).sort());
  expect(PICTURES.filter(({ file }) => file.startsWith('store/screenshots/')).length).toBeLessThanOrEqual(5);
});

describe('the listing', () => {
  test('says the name and the summary that the package says', () => {
    expect(sections.get('Name')).toBe(english.app_name?.message);
    expect(sections.get('Summary')).toBe(english.app_description?.message);
    expect(sections.get('Summary')?.length).toBeLessThanOrEqual(132);
  });

  test('keeps to the length of descriptions', () => {
    const length = sections.get('Description')?.length ?? 0;
    expect(length).toBeGreaterThan(500);
    expect(length).toBeLessThan(16_000);
  });

  test('promises no more tools than there are', () => {
    const [, tools] = /more than (\d+) business tools/.exec(listing) ?? [];
    expect(Number(tools)).toBeGreaterThan(0);
    expect(TOOLS.length).toBeGreaterThan(Number(tools));
  });

  test('justifies every permission of docs/permissions.md, and no other', () => {
    const named = (text: string) => [...text.matchAll(/^\| `([a-zA-Z]+)`/gm)].map(([, name]) => name).sort();
    const explained = readFileSync('docs/permissions.md', 'utf8').split('## Not asked for')[0] ?? '';
    expect(named(sections.get('Permission justifications') ?? '')).toEqual(named(explained));
    expect(named(explained).length).toBeGreaterThan(4);
  });
});
