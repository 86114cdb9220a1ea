import { z } from '../zod';
import { parsePattern } from './match-pattern';
import { LIFECYCLE_STAGES, TOOL_CATEGORIES, type ToolData, type ToolExamples } from './tool';

/** What a tool's file may say, for tests and scripts: types cannot check order, patterns or named groups. */
export const toolSchema: z.ZodType<ToolData> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  name: z.string().trim().min(2),
  vendor: z.string().trim().min(2, 'who makes it?'),
  category: z.enum(TOOL_CATEGORIES),
  stages: z
    .array(z.enum(LIFECYCLE_STAGES))
    .min(1, `at least one lifecycle stage of ${LIFECYCLE_STAGES.join(', ')}`)
    .refine(
      (stages) => isSorted(stages.map((stage) => LIFECYCLE_STAGES.indexOf(stage))),
      'in lifecycle order',
    ),
  hosts: patterns().min(1),
  login: patterns().min(1).exactOptional(),
  exclude: patterns().min(1).exactOptional(),
  sandbox: z.instanceof(RegExp).exactOptional(),
  workspace: withGroup('workspace').exactOptional(),
  records: z.array(withGroup('id')).min(1).exactOptional(),
  storesInParent: patterns().min(1).exactOptional(),
});

const urls = (what: string) => z.tuple([z.url(what)], z.url());

/** The examples in a tool's file. */
export const examplesSchema: z.ZodType<ToolExamples> = z.strictObject({
  match: urls('at least one address of the product, as its users see it'),
  noMatch: urls('at least one address that looks like it and is not: marketing, help, login'),
  sandbox: urls('at least one address of a sandbox').exactOptional(),
  workspace: z.record(z.url(), z.string().min(1)).exactOptional(),
  records: z.record(z.url(), z.string().min(1)).exactOptional(),
});

function patterns() {
  return z
    .array(z.string().refine(isPattern, 'not a match pattern of a web application'))
    .refine(isSorted, 'sorted, each once');
}

function withGroup(name: string) {
  return z
    .instanceof(RegExp)
    .refine(({ source }) => source.includes(`(?<${name}>`), `needs the group ${name}`)
    .refine(({ flags }) => /^i?$/.test(flags), 'no flag but i: g and y remember where they were');
}

function isPattern(source: string): boolean {
  try {
    return parsePattern(source).source === source;
  } catch {
    return false;
  }
}

/** Strictly ascending. */
function isSorted(values: readonly (string | number)[]): boolean {
  return values.every((value, index) => {
    const previous = values[index - 1];
    return previous === undefined || previous < value;
  });
}
