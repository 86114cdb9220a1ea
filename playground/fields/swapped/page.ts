import { TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

/** A money box that becomes another element when it is entered, and one that writes its value anew when it is left. */
export const page: FieldPage = {
  id: 'swapped',
  library: 'Inputs swapped on focus',
  tool: 'Odoo',
  host: 'acme.odoo.com',
  path: '/odoo/sales/new',
  html: `<form aria-label="New order"><h1>New order</h1>
    <p><label>Email <input name="email" type="email"></label></p>
    <p><label for="amount">Amount</label> <input id="amount" name="amount"></p>
    <p><label for="budget">Budget</label> <input id="budget" name="budget"></p>
    <button type="button">Save</button></form><script>
    const swap = (from, type, read) => {
      const to = document.createElement('input');
      Object.assign(to, { id: from.id, name: from.name, type, value: read(from.value) });
      from.replaceWith(to);
      return to;
    };
    const shut = (input) => { input.onfocus = () => open(input); };
    const open = (shown) => {
      const raw = swap(shown, 'number', (text) => text.replaceAll(',', ''));
      raw.focus();
      raw.onblur = () => setTimeout(() => shut(swap(raw, 'text', (text) => Number(text).toLocaleString('en-US'))));
    };
    shut(amount);
    budget.onblur = () => { if (budget.value) budget.value = Number(budget.value).toLocaleString('en-US'); };</script>`,
  fields: [
    ...(email ? [textCase(email, '[name=email]')] : []),
    textCase({ name: 'amount', label: 'Amount', kind: 'money', value: '12500' }, '#amount'),
    textCase({ name: 'budget', label: 'Budget', kind: 'money', value: '48000' }, '#budget', {
      reads: '48,000',
    }),
  ],
};
