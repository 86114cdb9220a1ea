import { parquetOf } from '../parquet';
import { fieldTable } from '../table';
import type { TeamFile } from '../team-file';

/** The pairs of fields by week as Parquet, for an analytical store. */
export const file: TeamFile = {
  name: 'fields',
  ending: 'parquet',
  type: 'application/vnd.apache.parquet',
  write: async ({ figures }) => new Uint8Array(await parquetOf(fieldTable(figures))),
};
