import { auditStack } from '../../stack';
import { summaryOf } from '../summary-sheet';
import { fieldTable, flowTable, gapTable, newToolTable, toolTable } from '../table';
import type { TeamFile } from '../team-file';
import { xlsxOf } from '../xlsx';

/** Every table as one Excel workbook, after a sheet that says in words what they come to. */
export const file: TeamFile = {
  name: 'figures',
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: async (input) => {
    const { figures, gaps, currency } = input;
    const tables = [
      gapTable(gaps, currency),
      flowTable(figures),
      fieldTable(figures),
      toolTable(figures),
      newToolTable(auditStack(figures).entering),
    ];
    return new Uint8Array(await (await xlsxOf(tables, summaryOf(input))).arrayBuffer());
  },
};
