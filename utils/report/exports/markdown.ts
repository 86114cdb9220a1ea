import { type BriefInput, type BriefTable, sectionsOf } from './brief-sections';
import type { Vocabulary } from './vocabulary';

/** A brief as a ticket: GitHub's Markdown, which Jira takes when it is pasted. */
export function markdownOf(input: BriefInput, words: Vocabulary): string {
  const brief = sectionsOf(input, words);
  const tables = [brief.fields, brief.ways, brief.facts, brief.reasons, brief.typical, brief.case];
  return [
    `# ${escapeMarkdown(brief.title)}`,
    escapeMarkdown(brief.lead),
    brief.keys
      .map(
        ({ name, value, note }) =>
          `- **${escapeMarkdown(name)}**: ${escapeMarkdown(value)} (${escapeMarkdown(note)})`,
      )
      .join('\n'),
    ...tables.flatMap((table) => (table ? [tableOf(table)] : [])),
    `> ${escapeMarkdown(brief.how)}`,
    `> ${escapeMarkdown(brief.made)}`,
  ].join('\n\n');
}

function tableOf({ title, head, rows, note }: BriefTable): string {
  const [first] = rows;
  const parts = [`## ${escapeMarkdown(title)}`];
  if (first) {
    const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
    const names = head.length > 0 ? head : first.map(() => '');
    parts.push([line(names), `|${names.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n'));
  }
  if (note) parts.push(escapeMarkdown(note));
  return parts.join('\n\n');
}

/** Text as it is: no markup, no mention of a person, no reference to an issue. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~]/g, (char) => `\\${char}`)
    .replace(/[@#](?=\w)/g, (char) => `${char}\u2060`)
    .replace(/:\/\//g, ':\u2060//');
}
