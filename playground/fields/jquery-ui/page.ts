import { pickCase, TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

/** The date picker puts the day in after the focus has left. */
export const page: FieldPage = {
  id: 'jquery-ui',
  library: 'jQuery UI',
  tool: 'SugarCRM',
  host: 'acme.sugarondemand.com',
  path: '/contacts/new',
  fields: [
    ...(email ? [textCase(email, '[name=email]')] : []),
    pickCase('Start date', 'date', '05/18/2026', '#start', [
      { click: '.ui-datepicker-calendar a:text-is("18")' },
    ]),
    pickCase('City', 'city', 'Aalborg', '#city', [
      { type: 'aal' },
      { click: '.ui-menu-item:has-text("Aalborg")' },
    ]),
  ],
};
