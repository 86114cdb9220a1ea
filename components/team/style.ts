import tableBox from '../kit/table-box.module.css';
import forms from './forms.module.css';
import frame from './frame.module.css';
import parts from './parts.module.css';
import tables from './tables.module.css';

/** The look of the team page's parts, by class name: no two of its sheets name the same class. */
const style: Readonly<Record<string, string>> = { ...tableBox, ...frame, ...tables, ...forms, ...parts };
export default style;
