import tableBox from '../kit/table-box.module.css';
import flows from './flows.module.css';
import forms from './forms.module.css';
import parts from './parts.module.css';
import rows from './rows.module.css';
import storedTables from './stored-tables.module.css';
import summary from './summary.module.css';

/** The look of the dashboard's parts, by class name: no two of its sheets name the same class. */
const style: Readonly<Record<string, string>> = {
  ...tableBox,
  ...parts,
  ...summary,
  ...flows,
  ...rows,
  ...forms,
  ...storedTables,
};
export default style;
