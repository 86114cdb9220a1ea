import { TEXTS, textCase } from '../contact';
import type { FieldPage, Step } from '../page';

const steps = [TEXTS.slice(0, 2), TEXTS.slice(2, 4), TEXTS.slice(4, 6)];
const next: readonly Step[] = [{ click: 'text=Next' }];

/** Three pages of one dialog, each a form of its own under an address of its own: one record. */
export const page: FieldPage = {
  id: 'wizard',
  library: 'A wizard in a dialog',
  tool: 'Intercom',
  host: 'app.intercom.com',
  path: '/a/apps/abc/contacts',
  html: `<h1>Contacts</h1><button id="open">New contact</button><div id="layer"></div><script>
    const steps = ${JSON.stringify(steps.map((fields) => fields.map(({ name, label, type }) => `<p><label>${label} <input name="${name}" type="${type}"></label></p>`).join('')))};
    const show = (at) => {
      history.replaceState(null, '', '/a/apps/abc/contacts/new/' + (at + 1));
      dialog.innerHTML = '<form><h2>New contact, page ' + (at + 1) + '</h2>' + steps[at] + '<button>Next</button></form>';
      dialog.firstChild.onsubmit = (event) => { event.preventDefault(); if (at + 1 < steps.length) show(at + 1); else layer.replaceChildren(); };
    };
    document.getElementById('open').onclick = () => {
      layer.innerHTML = '<div role="dialog" aria-label="New contact" id="dialog"></div>';
      show(0);
    };</script>`,
  fields: steps.flatMap((fields, step) =>
    fields.map((field, at) =>
      textCase(
        field,
        `[name=${field.name}]`,
        at > 0 ? {} : { before: step === 0 ? [{ click: '#open' }] : next },
      ),
    ),
  ),
};
