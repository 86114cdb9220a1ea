import { TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const field = (name: string) => TEXTS.filter((each) => each.name === name);

/** One form whose fields partly stand in frames without an address: srcdoc, written by script, opened again later. */
export const page: FieldPage = {
  id: 'blank-frames',
  library: 'about:blank and srcdoc frames',
  tool: 'Pipedrive',
  host: 'acme.pipedrive.com',
  path: '/mail/new',
  html: `<form aria-label="New contact"><h1>New contact</h1>
    <p><label>Email <input name="email" type="email"></label></p>
    <iframe id="srcdoc" srcdoc="&lt;label&gt;Company &lt;input name=company&gt;&lt;/label&gt;"></iframe>
    <iframe id="blank"></iframe>
    <iframe id="reopened"></iframe>
    <button type="button">Save</button></form>
    <script>
      const write = (id, html) => { const d = document.getElementById(id).contentDocument; d.open(); d.write(html); d.close(); };
      write('blank', '<label>City <input name="city"></label>');
      setTimeout(() => write('reopened', '<label>Street <input name="street"></label>'), 300);
    </script>`,
  fields: [
    ...field('email').map((each) => textCase(each, '[name=email]')),
    ...field('company').map((each) => textCase(each, '[name=company]', { frames: ['#srcdoc'] })),
    ...field('city').map((each) => textCase(each, '[name=city]', { frames: ['#blank'] })),
    ...field('street').map((each) => textCase(each, '[name=street]', { frames: ['#reopened'] })),
  ],
};
