import { describe, expect, it } from 'vitest';
import type { ToolId } from '../model';
import {
  isSandbox,
  matchPatternsOf,
  recordKeyOf,
  TOOLS,
  type Tool,
  toolById,
  toolForFrame,
  toolForUrl,
  workspaceOf,
} from '.';

const sheets: Tool = {
  id: 'custom:sheets' as ToolId,
  name: 'Sheets',
  vendor: 'Us',
  category: 'sheetsAndForms',
  stages: ['operate'],
  hosts: ['https://*.example.com/sheets/*'],
  login: ['https://*.example.com/sheets/login*'],
  storesInParent: ['https://apps.example.net/*'],
};
const intranet: Tool = {
  ...sheets,
  id: 'custom:intranet' as ToolId,
  hosts: ['https://*.example.com/*'],
  login: [],
};
const custom = [intranet, sheets];

it('sorts the tools by name', () => {
  const names = TOOLS.map((tool) => tool.name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});

it('finds a tool by its id', () => {
  expect(toolById('zendesk')?.name).toBe('Zendesk');
  expect(toolById('constructor')).toBeUndefined();
});

describe('toolForUrl', () => {
  it.each([
    ['https://acme.example.com/wiki', 'custom:intranet'],
    ['https://acme.example.com/sheets/1', 'custom:sheets'],
    // The login page of the narrower tool is not handed to the wider one.
    ['https://acme.example.com/sheets/login', undefined],
    ['https://example.com/sheets/1', undefined],
    ['https://www.example.com/sheets/1', undefined],
    ['https://acme.zendesk.com/agent', undefined],
    ['about:blank', undefined],
    ['no url', undefined],
    ['', undefined],
  ])('%s: %s', (url, expected) => {
    expect(toolForUrl(url, custom)?.id).toBe(expected);
  });
});

describe('toolForFrame', () => {
  const page = 'https://acme.example.com/sheets/1';
  it.each([
    ['a frame that stores in its parent', 'https://apps.example.net/x', page, 'custom:sheets'],
    ['the same frame elsewhere', 'https://apps.example.net/x', 'https://evil.example/', undefined],
    ["a frame on a tool's own host", 'https://acme.example.com/wiki', page, 'custom:intranet'],
    ['a frame of no tool', 'https://ads.example.org/', page, undefined],
    ['a page by itself', page, page, 'custom:sheets'],
  ])('%s', (_, url, around, expected) => {
    expect(toolForFrame(url, around, custom)?.id).toBe(expected);
  });
});

it('says nothing of workspace, sandbox and record where the address tells nothing', () => {
  const url = 'https://acme.example.com/sheets/1';
  expect([workspaceOf(sheets, url), isSandbox(sheets, url), recordKeyOf(sheets, url)]).toEqual([
    undefined,
    false,
    undefined,
  ]);
});

it('folds the case of workspaces and record types, not of ids', () => {
  const tool: Tool = {
    ...sheets,
    workspace: /\/w\/(?<workspace>\w+)/,
    records: [/\/(?<type>\w+)\/(?<id>\w+)$/],
  };
  expect(workspaceOf(tool, 'https://a.example.com/w/Acme')).toBe('acme');
  expect(recordKeyOf(tool, 'https://a.example.com/w/Acme/Contact/0aBc')).toBe('contact:0aBc');
});

describe('the patterns of chosen tools', () => {
  it('are sorted, each once, without paths, with the frames that store in them', () => {
    expect(matchPatternsOf(['custom:sheets', 'custom:intranet', 'unknown'], custom)).toEqual([
      'https://*.example.com/*',
      'https://apps.example.net/*',
    ]);
  });

  it('are none for no tool', () => {
    expect(matchPatternsOf([])).toEqual([]);
  });
});
