import { page as native } from '../lightning/page';
import type { FieldPage } from '../page';

/**
 * Shadow trees that a polyfill pretends in the page's world; a content script sees light DOM. The combobox of this
 * version does not render in it ("attachInternals API is not supported in synthetic shadow").
 */
export const page: FieldPage = {
  ...native,
  id: 'lightning-synthetic',
  library: 'Lightning, synthetic shadow (Salesforce)',
  path: '/lightning/o/Lead/new',
  fields: native.fields.filter((field) => field.label !== 'Country'),
};
