import { csvOf } from '../csv';
import { fieldTable } from '../table';
import type { TeamFile } from '../team-file';

/** The pairs of fields by week as CSV. */
export const file: TeamFile = {
  name: 'fields',
  ending: 'csv',
  type: 'text/csv',
  write: ({ figures }) => csvOf(fieldTable(figures)),
};
