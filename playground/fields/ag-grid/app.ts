import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

ModuleRegistry.registerModules([AllCommunityModule]);
const root = document.getElementById('root');
if (root) {
  root.innerHTML = '<h1>Contacts</h1>';
  const grid = document.createElement('div');
  grid.style.height = '400px';
  root.append(grid);
  createGrid(grid, {
    columnDefs: (['email', 'company', 'city'] as const).map((field) => ({ field, editable: true })),
    rowData: Array.from({ length: 40 }, () => ({ email: '', company: '', city: '' })),
  });
}
