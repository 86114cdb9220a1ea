import { auditStack } from '../../stack';
import { fieldTable, flowTable, gapTable, newToolTable, toolTable } from '../table';
import type { TeamFile } from '../team-file';
import { xlsxOf } from '../xlsx';

/** Every table as one Excel workbook. */
export const file: TeamFile = {
  name: 'figures',
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async ({ figures, gaps, currency }) => {
    const tables = [
      gapTable(gaps, currency),
      flowTable(figures),
      fieldTable(figures),
      toolTable(figures),
      newToolTable(auditStack(figures).entering),
    ];
    return new Uint8Array(await (await xlsxOf(tables)).arrayBuffer());
  },
};
