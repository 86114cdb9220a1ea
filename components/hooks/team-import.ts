import { dayOf } from '../../utils/calendar';
import { type DroppedFile, importing, type Outcome, Shelf } from '../../utils/report/admit';
import { rulesOf } from '../../utils/report/team';
import { teamDatabase } from './team-database';
import type { OwnState } from './use-team';

/** Reports are written in portions: one transaction for each would take longer than opening them. */
const PORTION = 50;

/**
 * Takes dropped files. What is refused changes nothing.
 * @param onOutcome told what became of each file
 */
export async function importFiles(
  { team, held }: Pick<OwnState, 'team' | 'held'>,
  files: readonly File[],
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const dropped = files.map(
    (file): DroppedFile => ({
      name: file.webkitRelativePath || file.name,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }),
  );
  const db = teamDatabase();
  const shelf = new Shelf(held.values());
  const today = dayOf(Date.now());
  let portion: Outcome[] = [];
  const write = async () => {
    const rows = portion.flatMap((outcome) =>
      outcome.kind === 'refused' ? [] : [{ id: outcome.report.id, team: team.id, report: outcome.report }],
    );
    portion = [];
    await db.reports.bulkPut(rows);
  };
  for await (const outcome of importing(dropped, rulesOf(team), team.identity, shelf, today)) {
    onOutcome(outcome);
    portion.push(outcome);
    if (portion.length >= PORTION) await write();
  }
  await write();
}
