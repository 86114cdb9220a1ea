import jQuery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { COUNTRIES } from '../../shared/countries';

const optionsOf = (labels: readonly string[]) => labels.map((label) => `<option>${label}</option>`).join('');
const root = document.getElementById('root');
if (root) {
  root.innerHTML = `<form aria-label="New contact"><h1>New contact</h1>
    <p><label>Email <input name="email" type="email"></label></p>
    <p><label for="country">Country</label> <select id="country" name="country"><option></option>${optionsOf(COUNTRIES)}</select></p>
    <p><label for="region">Region</label> <select id="region" name="region"><option></option>${optionsOf(['Bavaria', 'Hesse', 'Saxony'])}</select></p>
    <p><label for="tags">Tags</label> <select id="tags" name="tags" multiple>${optionsOf(['Customer', 'Partner', 'Reseller'])}</select></p>
    <button type="button">Save</button></form>`;
  select2(window, jQuery);
  const make = (selector: string, options: object) => jQuery(selector).select2(options);
  make('#country', { placeholder: 'Choose a country', width: '300px' });
  make('#region', { placeholder: 'Choose a region', width: '300px' });
  make('#tags', { width: '300px' });
}
