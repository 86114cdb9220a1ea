import { kindOf } from '../../utils/fields/classify';
import type { SeenField } from './page';

/** The fields of a page as a table for people: what each is taken for, and what decided. */
export function tableOf(fields: readonly SeenField[]): string {
  const rows = fields.map(({ field, secret, depth }, i) => {
    const { kind, confidence, rules } = kindOf(field);
    return [
      String(i + 1),
      `${field.tag}${field.type === 'text' || field.type === field.tag ? '' : `:${field.type}`}${depth > 0 ? ` ↓${depth}` : ''}`,
      field.label || '(no label)',
      field.labelSource,
      kind,
      `${Math.round(confidence * 100)} %`,
      secret ? `stays in the page: ${secret}` : '',
      [...new Set(rules)].join(' '),
    ];
  });
  const all = [['#', 'control', 'label', 'found in', 'kind', 'sure', 'secret', 'because of'], ...rows];
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
