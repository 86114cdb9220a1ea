import { TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const shown = TEXTS.slice(0, 6);

/** A whole form in a closed shadow tree, two of its fields in closed trees of their own. */
export const page: FieldPage = {
  id: 'closed-shadow',
  library: 'Closed shadow trees',
  tool: 'HubSpot',
  host: 'app.hubspot.com',
  path: '/contacts/1234/closed',
  html: `<h1>New contact</h1><x-form></x-form><script>
    customElements.define('x-field', class extends HTMLElement {
      connectedCallback() {
        const { name, label, type } = this.dataset;
        this.attachShadow({ mode: 'closed' }).innerHTML = '<label>' + label + ' <input name="' + name + '" type="' + type + '"></label>';
      }
    });
    customElements.define('x-form', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'closed' }).innerHTML = '<form aria-label="New contact">' + ${JSON.stringify(
          shown
            .map(({ name, label, type }, at) =>
              at < 4
                ? `<p><label>${label} <input name="${name}" type="${type}"></label></p>`
                : `<p><x-field data-name="${name}" data-label="${label}" data-type="${type}"></x-field></p>`,
            )
            .join(''),
        )} + '<button type="button">Save</button></form>';
      }
    });</script>`,
  fields: shown.map((field, at) => ({ ...textCase(field, ''), at: [{ tab: at + 1 }] })),
};
