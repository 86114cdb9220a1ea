import { describe, expect, it } from 'vitest';
import { FOLDERS, idsOf } from '../../scripts/new/lists';
import type { ToolId } from '../model';
import { isSandbox, LIFECYCLE_STAGES, recordKeyOf, TOOL_CATEGORIES, TOOLS, toolForUrl, workspaceOf } from '.';
import { matchesPattern, parsePattern } from './match-pattern';
import { examplesSchema, toolSchema } from './schema';
import type { Tool, ToolData, ToolExamples } from './tool';

interface ToolFile {
  readonly tool: ToolData;
  readonly examples: ToolExamples;
}

const files = await Promise.all(
  idsOf(FOLDERS.tool).map(
    async (id): Promise<[string, ToolFile]> => [
      id,
      await import(new URL(`${id}.ts`, FOLDERS.tool.folder).href),
    ],
  ),
);

/** Tools of one vendor that share a host on purpose: the narrower pattern wins. */
const SHARED_HOSTS = new Set(['confluence jira']);

it('has tools of every category and for every lifecycle stage', () => {
  const categories = new Set(TOOLS.map((tool) => tool.category));
  const stages = new Set(TOOLS.flatMap((tool) => tool.stages));
  expect(TOOL_CATEGORIES.filter((category) => !categories.has(category))).toEqual([]);
  expect(LIFECYCLE_STAGES.filter((stage) => !stages.has(stage))).toEqual([]);
});

it('gives every tool a name of its own', () => {
  expect(new Set(TOOLS.map((tool) => tool.name)).size).toBe(TOOLS.length);
});

describe.each(files)('%s', (id, file) => {
  const examples = file.examples;
  const tool: Tool = { ...file.tool, id: id as ToolId };

  it('is described as the schema says, under the name of its file', () => {
    expect(toolSchema.parse(file.tool)).toEqual(file.tool);
    expect(examplesSchema.parse(examples)).toEqual(examples);
    expect(file.tool.id).toBe(id);
  });

  it('matches its examples, which are no sandboxes', () => {
    for (const url of examples.match) {
      expect(toolForUrl(url)?.id, url).toBe(id);
      expect(isSandbox(tool, url), url).toBe(false);
    }
  });

  it('leaves alone what is not the tool', () => {
    const urls = [
      ...examples.noMatch,
      ...(tool.login ?? []).map(sampleOf),
      ...(tool.exclude ?? []).map(sampleOf),
    ];
    for (const url of urls) expect(toolForUrl(url)?.id, url).not.toBe(id);
  });

  it('is not fooled by look-alike hosts', () => {
    for (const url of examples.match.flatMap(lookalikesOf)) expect(toolForUrl(url), url).toBeUndefined();
  });

  it('shares no address with another tool by accident', () => {
    for (const url of [...tool.hosts.map(sampleOf), ...examples.match]) {
      const others = TOOLS.filter((other) => other.id !== id && claims(other, url));
      const accidents = others.filter((other) => !SHARED_HOSTS.has([id, other.id].sort().join(' ')));
      expect(
        accidents.map((other) => other.id),
        url,
      ).toEqual([]);
    }
  });

  it('knows its sandboxes', () => {
    expect(examples.sandbox !== undefined, 'examples for `sandbox`').toBe(tool.sandbox !== undefined);
    for (const url of examples.sandbox ?? []) {
      expect(toolForUrl(url)?.id, url).toBe(id);
      expect(isSandbox(tool, url), url).toBe(true);
    }
  });

  it('finds the workspace', () => {
    expect(examples.workspace !== undefined, 'examples for `workspace`').toBe(tool.workspace !== undefined);
    for (const [url, workspace] of Object.entries(examples.workspace ?? {})) {
      expect(toolForUrl(url)?.id, url).toBe(id);
      expect(workspaceOf(tool, url), url).toBe(workspace);
    }
  });

  it('finds the record, by each of its expressions', () => {
    const urls = Object.keys(examples.records ?? {});
    for (const url of urls) {
      expect(toolForUrl(url)?.id, url).toBe(id);
      expect(recordKeyOf(tool, url), url).toBe(examples.records?.[url]);
    }
    for (const expression of tool.records ?? []) {
      const seen = urls.some((url) => expression.test(url.slice('https://'.length)));
      expect(seen, `an example for ${expression}`).toBe(true);
    }
  });
});

it('reads a hostile address of 20,000 characters in no time', () => {
  const started = performance.now();
  for (const tool of TOOLS) {
    for (const url of tool.hosts.map(sampleOf)) {
      for (const part of ['a/', '&id=', '-sb', '1/tab/']) {
        const address = url + part.repeat(20_000 / part.length);
        expect(isSandbox(tool, address)).toBeTypeOf('boolean');
        expect([workspaceOf(tool, address), recordKeyOf(tool, address)]).toHaveLength(2);
      }
    }
  }
  expect(performance.now() - started).toBeLessThan(3_000);
});

/** A URL that the pattern matches. */
function sampleOf(pattern: string): string {
  return pattern.replace('*://', 'https://').replace('//*.', '//acme.').replaceAll('*', 'x');
}

function claims(tool: Tool, url: string): boolean {
  return tool.hosts.some((pattern) => matchesPattern(parsePattern(pattern), new URL(url)));
}

function lookalikesOf(url: string): string[] {
  const { hostname, pathname } = new URL(url);
  const parent = hostname.split('.').slice(-2).join('.');
  return [
    `https://${hostname}.evil.example${pathname}`,
    `https://evil-${parent}${pathname}`,
    `https://${hostname.replaceAll('.', '-')}.example${pathname}`,
    `https://evil.example/${hostname}${pathname}`,
    `https://evil.example/?next=${url}`,
    `https://${hostname}@evil.example${pathname}`,
    `http://${hostname}${pathname}`,
  ];
}
