import type { FieldCase, FieldPage } from '../page';

const cell = (
  row: number,
  column: string,
  label: string,
  kind: FieldCase['kind'],
  value: string,
): FieldCase => ({
  label,
  kind,
  value,
  record: `row ${row}`,
  at: [{ click: `[role=row][row-index="${row}"] [col-id="${column}"]` }, { press: 'Enter' }],
  endsWith: 'Enter',
});

/** Cells become inputs while they are edited; each row is a record of its own. */
export const page: FieldPage = {
  id: 'ag-grid',
  library: 'AG Grid, cells edited in place',
  tool: 'Smartsheet',
  host: 'app.smartsheet.com',
  path: '/sheets/contacts',
  fields: [
    cell(0, 'email', 'Email', 'email', 'nora@fjordtech.no'),
    cell(0, 'company', 'Company', 'company', 'Fjordtech AS'),
    cell(0, 'city', 'City', 'city', 'Bergen'),
    cell(1, 'email', 'Email', 'email', 'luca@torrefina.it'),
    cell(1, 'company', 'Company', 'company', 'Torrefina Srl'),
    cell(1, 'city', 'City', 'city', 'Torino'),
  ],
};
