/** Somebody whose data a rep carries from tool to tool. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
}

/** The contact that the playground's rep types into three tools. Invented; the number is of a range kept for fiction. */
export const ada: Person = {
  firstName: 'Ada',
  lastName: 'Okonkwo',
  jobTitle: 'Head of Procurement',
  email: 'ada.okonkwo@northwind-pumps.com',
  phone: '+1 415 555 0132',
  company: 'Northwind Pumps Inc.',
  street: '220 Harbour Road',
  city: 'San Francisco',
  postalCode: '94107',
  country: 'United States',
};

/** Their name as one field takes it. */
export const fullName = (person: Person): string => `${person.firstName} ${person.lastName}`;
