import { csvOf } from '../csv';
import { flowTable } from '../table';
import type { TeamFile } from '../team-file';

/** The flows by week as CSV. */
export const file: TeamFile = {
  name: 'flows',
  ending: 'csv',
  type: 'text/csv',
  write: ({ figures }) => csvOf(flowTable(figures)),
};
