import { kindOf } from '../../utils/fields/classify';
import type { SeenField } from './page';

/** What the columns mean, below every table. */
export const LEGEND = `found in    where the label was taken from
sure        the kind's share of all evidence; below enough of it a field is other, choice or longText
because of  evidence for the kind: a part of the field (label, name, id, autocomplete …), or a rule of utils/fields/context
against     evidence for other kinds, some of it moved to the kind by a rule`;

/** The fields of a page as a table for people: what each is taken for, and what decided. */
export function tableOf(fields: readonly SeenField[]): string {
  const rows = fields.map(({ field, secret, depth }, i) => {
    const { kind, confidence, rules } = kindOf(field);
    const evidence = [...new Set(rules)].map((rule) => rule.split(':'));
    const own = evidence.filter(([of]) => of === kind).map(([, source]) => source);
    const other = evidence.filter(([of]) => of !== kind).map((parts) => parts.join(':'));
    const type = field.type === 'text' || field.type === field.tag ? '' : `:${field.type}`;
    return [
      String(i + 1),
      `${field.tag}${type}${depth > 0 ? ` ↓${depth}` : ''}`,
      field.label || '(no label)',
      field.labelSource,
      kind,
      `${Math.round(confidence * 100)} %`,
      own.join(' ') || '(not enough)',
      other.join(' '),
      secret ?? '',
    ];
  });
  const head = [
    '#',
    'control',
    'label',
    'found in',
    'kind',
    'sure',
    'because of',
    'against',
    'stays in the page',
  ];
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
