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
  email: 'yuki@lindqvist-dental.se',
  phone: '+46 8 21 34 56',
  company: 'Lindqvist Dental AB',
  street: 'Storgatan 14',
  city: 'Uppsala',
  postalCode: '753 20',
  country: 'Sweden',
};
