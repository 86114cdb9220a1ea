import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { bytesBySource, decodeVlq, partOf, type SourceMap } from './sources';

test.each([
  ['AAAA', [0, 0, 0, 0]],
  ['CAAC', [1, 0, 0, 1]],
  ['D', [-1]],
  ['gB', [16]],
  ['hB', [-16]],
  ['w+B', [1000]],
])('%s is %j', (segment, numbers) => expect(decodeVlq(segment)).toEqual(numbers));

test('every byte of a minified script has one source, in its own measure', () => {
  const source = 'export const greet = (name: string) => "Grüße, " + name;\nconsole.log(greet("you"));\n';
  const { code, map } = transformSync(source, {
    loader: 'ts',
    minify: true,
    charset: 'utf8',
    sourcemap: 'external',
    sourcefile: 'utils/greet.ts',
  });
  const sums = bytesBySource(code, JSON.parse(map) as SourceMap);
  const lines = code.split('\n');
  expect([...sums.values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(
    Buffer.byteLength(code) - (lines.length - 1),
  );
  expect(sums.get('utils/greet.ts')).toBeGreaterThan(40);
});

test.each([
  ['../../node_modules/react-dom/cjs/react-dom-client.production.js', 'react-dom'],
  ['../node_modules/@noble/hashes/sha2.js', '@noble/hashes'],
  ['../../../utils/tools/catalogue/zendesk.ts', 'utils/tools/catalogue'],
  ['../components/pill/pill.tsx', 'components/pill'],
  ['\0rolldown/runtime.js', '(glue)'],
])('%s is of %s', (source, part) => expect(partOf(source)).toBe(part));
