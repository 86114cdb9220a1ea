import { fillTemplate, literal } from './template';

/** Text of a new export: the flows, one to a line, until it says more. */
export const renderExport = (id: string, ending: string): string =>
  fillTemplate('export', { id, ending: literal(ending) });

/** Text of its test, on the sample company. */
export const renderExportTest = (id: string): string =>
  fillTemplate('export-test', { path: literal(`./${id}`) });
