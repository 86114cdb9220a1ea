import { page as native } from '../lightning/page';
import type { FieldPage } from '../page';

/** Shadow trees that a polyfill pretends in the page's world; a content script sees light DOM. */
export const page: FieldPage = {
  ...native,
  id: 'lightning-synthetic',
  library: 'Lightning, synthetic shadow (Salesforce)',
  path: '/lightning/o/Lead/new',
};
