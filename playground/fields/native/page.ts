import { contactCases, NOTES, pickCase, TEXTS } from '../contact';
import type { FieldPage } from '../page';

/** What browsers bring along, with a box that says what is picked and one that a script fills. */
export const page: FieldPage = {
  id: 'native',
  library: 'Native controls',
  tool: 'BambooHR',
  host: 'acme.bamboohr.com',
  path: '/employees/new',
  html: `<form aria-label="New contact"><h1>New contact</h1>
    ${TEXTS.map(({ name, label, type }) => `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" type="${type}"></p>`).join('')}
    <p><label for="country">Country</label> <select id="country" name="country"><option>Austria<option>France<option>Spain</select></p>
    <p><label for="start">Start date</label> <input id="start" name="start" type="date"></p>
    <fieldset><legend>Source</legend>
      <label><input type="radio" name="source" value="w"> Website</label>
      <label><input type="radio" name="source" value="r"> Referral</label></fieldset>
    <fieldset><legend>Languages</legend>
      <label><input type="checkbox" name="languages" value="da"> Danish</label>
      <label><input type="checkbox" name="languages" value="de"> German</label>
      <label><input type="checkbox" name="languages" value="fr"> French</label></fieldset>
    <p><label for="stage">Stage</label> <input id="stage" list="stages"><datalist id="stages"><option>Qualified lead</datalist></p>
    <p><label for="notes">Notes</label> <textarea id="notes" name="notes"></textarea></p>
    <p><label for="code">Customer code</label> <input id="code" name="code"></p>
    <button type="button">Save</button></form>
    <script>email.addEventListener('change', () => { code.value = 'SET-BY-THE-PAGE'; })</script>`,
  fields: [
    ...contactCases((field) => `#${field.name}`).filter((field) => field.label !== NOTES.label),
    pickCase('Country', 'country', 'France', '#country', [{ type: 'Fra' }]),
    pickCase('Start date', 'date', '2026-05-18', 'text=Start date', undefined, {
      value: '05182026',
      reads: '2026-05-18',
    }),
    pickCase('Source', 'choice', 'Referral', 'text=Referral', []),
    pickCase('Languages', 'choice', 'Danish, French', 'text=Danish', [{ click: 'text=French' }]),
    ...contactCases((field) => `#${field.name}`).filter((field) => field.label === NOTES.label),
  ],
};
