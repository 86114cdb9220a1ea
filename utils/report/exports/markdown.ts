import { type BriefInput, type BriefTable, sectionsOf } from './brief-sections';
import { ENGLISH, type Vocabulary } from './vocabulary';

/** A brief as a ticket: GitHub's Markdown, which Jira takes when it is pasted. */
export function markdownOf(input: BriefInput, words: Vocabulary = ENGLISH): string {
  const { title, lead, headline, tables, notes } = sectionsOf(input, words);
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(lead),
    headline.map(({ label, value }) => `- **${escapeMarkdown(label)}**: ${escapeMarkdown(value)}`).join('\n'),
    ...tables.map(tableOf),
    notes.map((note) => `> ${escapeMarkdown(note)}`).join('\n>\n'),
  ].join('\n\n');
}

function tableOf({ title, head, rows, note }: BriefTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const ruler = `|${head.map(() => ' --- |').join('')}`;
  const table = [line(head), ruler, ...rows.map(line)].join('\n');
  return `## ${escapeMarkdown(title)}\n\n${table}${note ? `\n\n${escapeMarkdown(note)}` : ''}`;
}

/** Text as it is: no markup, no mention of a person, no reference to an issue. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>|~]/g, (char) => `\\${char}`)
    .replace(/[@#](?=\w)/g, (char) => `${char}\u2060`)
    .replace(/:\/\//g, ':\u2060//');
}
