import { ada, type Person } from './harness/person';

/** Shares the company of Ada: its domain, switchboard and address. The likeliest false positive. */
export const colleague: Person = {
  ...ada,
  firstName: 'Bram',
  lastName: 'Castellanos',
  jobTitle: 'Warehouse Lead',
  email: 'bram.castellanos@northwind-pumps.com',
};

/** Shares nothing with anybody. */
export const stranger: Person = {
  firstName: 'Yuki',
  lastName: 'Lindqvist',
  jobTitle: 'Office Manager',
  email: 'yuki@lindqvist-dental.nl',
  phone: '+31 30 231 5533',
  company: 'Lindqvist Dental B.V.',
  street: 'Oudegracht 114',
  city: 'Utrecht',
  postalCode: '3511 AX',
  country: 'Netherlands',
};
