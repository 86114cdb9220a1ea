import { describe, expect, test } from 'vitest';
import { sampleCompany } from '../../../tests/sample-company';
import { TEAM_FILES } from './files';

const company = sampleCompany();
const people = company.reports.flatMap(({ contributor, browser, id }) => [contributor, browser, id]);

test('no two files have the same name', () => {
  const names = Object.values(TEAM_FILES).map(({ name, ending }) => `${name}.${ending}`);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(TEAM_FILES))('%s', (_id, file) => {
  test('is named and typed as files are', () => {
    expect(`${file.name}.${file.ending}`).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+$/);
    expect(file.type).toMatch(/^[a-z]+\/[\w.+-]+$/);
  });

  test('holds something, and nothing about one person', async () => {
    const content = await file.write(company);
    const text = typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
    expect(text.length).toBeGreaterThan(100);
    expect(people.filter((one) => text.includes(one))).toEqual([]);
  });

  test('can be made of figures that hold nothing yet', async () => {
    const nothing = { ...company, figures: { ...company.figures, weeks: [] }, gaps: [] };
    expect(await file.write(nothing)).toBeDefined();
  });
});
