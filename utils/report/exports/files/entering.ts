import { auditStack } from '../../stack';
import { csvOf } from '../csv';
import { newToolTable } from '../table';
import type { TeamFile } from '../team-file';

/** The tools that enter the stack as CSV. */
export const file: TeamFile = {
  name: 'new-tools',
  ending: 'csv',
  type: 'text/csv',
  write: ({ figures }) => csvOf(newToolTable(auditStack(figures).entering)),
};
