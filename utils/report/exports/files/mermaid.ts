import type { TeamFigures } from '../../figures';
import { flowTotals } from '../../totals';
import { toolName } from '../table';
import type { TeamFile } from '../team-file';

/** The tools and what is carried between them by hand, as a diagram that wikis and issue trackers draw (mermaid.js.org). */
export const file: TeamFile = {
  name: 'map',
  ending: 'mmd',
  type: 'text/vnd.mermaid',
  write: ({ figures }) => mermaidOf(figures),
};

/** Seconds as hours, to a tenth. */
const hours = (seconds: number) => (seconds / 3_600).toFixed(1);

function mermaidOf(figures: TeamFigures): string {
  const flows = flowTotals(figures);
  const tools = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const weeks = figures.weeks.map(({ week }) => week).sort();
  const edges = flows.map(({ from, to, records, handsOn, roundTrip }) => {
    const words = `${records}×, ${hours(handsOn)}–${hours(roundTrip)} h`;
    return `  t${tools.indexOf(from)} -- "${words}" --> t${tools.indexOf(to)}`;
  });
  return `${[
    `%% Retyped by hand, ${weeks[0] ?? 'no week'} to ${weeks.at(-1) ?? 'no week'}: records carried, hours by hand (hands-on – round trip)`,
    'flowchart LR',
    ...tools.map((tool, i) => `  t${i}["${escapeMermaid(toolName(tool))}"]`),
    ...edges,
  ].join('\n')}\n`;
}

/** A name inside quotes, whatever it holds: Mermaid knows entities, written with a # (and no HTML is wanted). */
function escapeMermaid(name: string): string {
  return name.replace(/[\r\n]+/g, ' ').replace(/["#<>&;`[\]]/g, (char) => `#${char.codePointAt(0)};`);
}
