import { COUNTRIES } from '../../shared/countries';
import { NOTES, TEXTS } from '../contact';

const root = document.getElementById('root');
const typeOf = (type: string) => (type === 'text' ? '' : ` type="${type}"`);
if (root) {
  root.innerHTML = `<form aria-label="New contact"><h1>New contact</h1>
    ${TEXTS.map(({ name, label, type }) => `<fw-input name="${name}" label="${label}"${typeOf(type)}></fw-input>`).join('')}
    <fw-select name="country" label="Country" placeholder="Choose">
      ${COUNTRIES.map((country) => `<fw-select-option value="${country}">${country}</fw-select-option>`).join('')}
    </fw-select>
    <fw-datepicker name="close" label="Close date" display-format="dd-MM-yyyy"></fw-datepicker>
    <fw-radio-group name="source" label="Source">
      ${['Website', 'Referral', 'Fair'].map((source) => `<fw-radio value="${source}">${source}</fw-radio>`).join('')}
    </fw-radio-group>
    <fw-textarea name="${NOTES.name}" label="${NOTES.label}"></fw-textarea>
    <button type="button">Save</button></form>`;
}
const components = document.createElement('script');
components.type = 'module';
components.src = '/vendor/crayons/crayons.esm.js';
document.head.append(components);
