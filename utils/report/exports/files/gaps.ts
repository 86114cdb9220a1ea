import { csvOf } from '../csv';
import { gapTable } from '../table';
import type { TeamFile } from '../team-file';

/** The missing integrations, ranked, as CSV. */
export const file: TeamFile = {
  name: 'gaps',
  ending: 'csv',
  type: 'text/csv',
  write: ({ gaps, currency }) => csvOf(gapTable(gaps, currency)),
};
