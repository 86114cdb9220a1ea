import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toolForUrl } from '../../utils/tools';
import { unknownHost } from '../serve';
import { tools } from './index';
import { toolUrl } from './tool';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every folder is listed once', () => {
  expect(tools.map((tool) => tool.id).sort()).toEqual(folders.sort());
});

test.each(tools)('$name stands in for the catalogue’s tool', (tool) => {
  const real = toolForUrl(toolUrl(tool));
  expect({ id: real?.id, name: real?.name }).toEqual({ id: tool.id, name: tool.name });
  expect(existsSync(path.join(import.meta.dirname, tool.id, 'app.tsx'))).toBe(true);
});

test('the unknown host belongs to no tool', () => {
  expect(toolForUrl(`https://${unknownHost}/`)).toBeUndefined();
});
