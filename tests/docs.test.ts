import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDERS, idsOf } from '../scripts/new/lists';

/** What the docs say is there: the files they link to, the commands they name, the headings they point at. */
const pages = globSync([
  '*.md',
  'docs/**/*.md',
  'playground/*.md',
  'warehouse/**/*.md',
  'store/**/*.md',
]).sort();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));

test('there are docs', () => {
  expect(pages).toContain('README.md');
});

test('every command is told of', () => {
  const text = pages.map((page) => readFileSync(page, 'utf8')).join('\n');
  const isTold = (name: string) => new RegExp(`(?:npm |npm run |\`)${name}(?![\\w:-])`).test(text);
  expect(Object.keys(scripts).filter((name) => name !== 'postinstall' && !isTold(name))).toEqual([]);
});

test('the examples of what can be added are not there yet, so that they can be tried as they stand', () => {
  const texts = [...pages, ...Object.keys(FOLDERS).map((what) => `scripts/new-${what}.ts`)];
  const tried = texts.flatMap((page) => [
    ...readFileSync(page, 'utf8').matchAll(/npm run new:(tool|kind|export) -- ([\w-]+)/g),
  ]);
  const taken = tried.filter(([, what, id = '']) =>
    idsOf(FOLDERS[what as keyof typeof FOLDERS]).includes(id),
  );
  expect(tried.length).toBeGreaterThan(5);
  expect(taken.map(([command]) => command)).toEqual([]);
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('links lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('files that are named by their whole path exist', () => {
    const named = [
      ...text.matchAll(
        /`((?:utils|components|entrypoints|scripts|tests|e2e|eval|bench|docs|store)\/[\w./-]+)`/g,
      ),
    ];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('commands exist', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => name !== '' && !(name in scripts))).toEqual([]);
  });
});
