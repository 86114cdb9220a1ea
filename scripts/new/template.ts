import { readFileSync } from 'node:fs';

/** A template beside this file with its `{{blanks}}` filled in. */
export function fillTemplate(name: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL(`${name}.template`, import.meta.url), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (blank, key: string) => values[key] ?? blank);
}

/** A text as the source of a string. */
export function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
