import type { FieldCase, FieldPage } from '../page';

const cell = (
  row: number,
  label: string,
  kind: FieldCase['kind'],
  value: string,
  before?: FieldCase['before'],
): FieldCase => ({
  label,
  kind,
  value,
  record: `row ${row}`,
  at: `[role=row]:nth-child(${(row % 4) + 1}) input[aria-label=${label}]`,
  ...(before ? { before } : {}),
});

/** A list of forty rows drawn with four elements: scrolling gives the same inputs to other rows. */
export const page: FieldPage = {
  id: 'virtual-list',
  library: 'A virtualised list',
  tool: 'HubSpot',
  host: 'app.hubspot.com',
  path: '/contacts/1234/list',
  html: `<h1>Contacts</h1><button id="more" type="button">Next rows</button>
    <div role="grid" aria-label="Contacts"><div role="rowgroup">${[0, 1, 2, 3]
      .map(
        (row) =>
          `<div role="row" aria-rowindex="${row + 1}"><span role="gridcell"><input aria-label="Email"></span><span role="gridcell"><input aria-label="Company"></span></div>`,
      )
      .join('')}</div></div><script>
    const kept = {};
    more.onclick = () => {
      const rows = [...document.querySelectorAll('[role=row]')];
      rows.forEach((row, at) => row.querySelectorAll('input').forEach((input, i) => { kept[start + at + '-' + i] = input.value; }));
      start += 4;
      rows.forEach((row, at) => {
        row.setAttribute('aria-rowindex', start + at + 1);
        row.querySelectorAll('input').forEach((input, i) => { input.value = kept[start + at + '-' + i] ?? ''; });
      });
    };
    let start = 0;</script>`,
  fields: [
    cell(0, 'Email', 'email', 'nora@fjordtech.no'),
    cell(0, 'Company', 'company', 'Fjordtech AS'),
    cell(1, 'Email', 'email', 'luca@torrefina.it'),
    cell(4, 'Email', 'email', 'ana@vinhoverde.pt', [{ click: '#more' }]),
    cell(4, 'Company', 'company', 'Vinho Verde Lda'),
  ],
};
