import { read, utils } from '@e965/xlsx';
import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../tests/fakes/i18n';
import { sampleCompany } from '../../../tests/sample-company';
import { file } from './files/xlsx';

afterEach(() => speak('en', 'en-US'));

const plain = (value: unknown) => String(value).replaceAll(/\s/g, ' ');

async function firstSheet(): Promise<{ readonly names: string[]; readonly rows: unknown[][] }> {
  const content = await file.write(sampleCompany());
  const book = read(content);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return { names: book.SheetNames, rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) };
}

test('the workbook opens with what the team page shows, in its words', async () => {
  const { gaps } = sampleCompany();
  const { names, rows } = await firstSheet();
  expect(names).toEqual(['summary', 'gaps', 'flows', 'fields', 'tools', 'new_tools']);
  const at = rows.findIndex(([first]) => first === 'Rank');
  expect(rows[at]).toContain('Cost a quarter');
  expect(rows.slice(at + 1, at + 1 + gaps.length).map(([rank, , people]) => [rank, people])).toEqual(
    gaps.map(({ rank, contributors }) => [rank, contributors]),
  );
  expect(plain(rows[at + 1]?.[3])).toMatch(/^\d+–\d+ hr$/);
  expect(rows.flat().map(plain).join(' ')).toContain('it is at least this much');
});

test('in German it is German', async () => {
  speak('de');
  const { rows } = await firstSheet();
  const said = rows.flat().map(plain).join(' ');
  expect(said).toContain('Fehlende Integrationen');
  expect(said).toContain('Std.');
  expect(said).not.toContain('Rank');
});
