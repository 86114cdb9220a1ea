import { expect, test } from 'vitest';
import { withMessage } from './locale';
import { renderExport, renderExportTest } from './render-export';
import { renderKind } from './render-kind';

test('a kind has its labels as folded words, and the first as its example', () => {
  const text = renderKind('dueTerm', ['Payment term', 'Délai']);
  expect(text).toContain('export const dueTerm: KindRule = {');
  expect(text).toContain("example: { label: 'Payment term' },");
  expect(text).toContain("en: 'delai|payment term',");
  expect(text).not.toContain('{{');
});

test('an export has an ending, and a test that reads it', () => {
  expect(renderExport('mermaid', 'mmd')).toContain("ending: 'mmd',");
  expect(renderExportTest('mermaid')).toContain("from './mermaid';");
  expect(renderExport('mermaid', 'mmd') + renderExportTest('mermaid')).not.toContain('{{');
});

test('a message joins its family, once', () => {
  const before = JSON.stringify({
    kind_a: { message: 'a', description: '' },
    z: { message: 'z', description: '' },
  });
  const after = withMessage(before, 'kind_', 'b', { message: 'b', description: 'B' });
  expect(Object.keys(JSON.parse(after))).toEqual(['kind_a', 'kind_b', 'z']);
  expect(() => withMessage(after, 'kind_', 'b', { message: 'b', description: 'B' })).toThrow('already');
});
