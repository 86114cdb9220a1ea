import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

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
