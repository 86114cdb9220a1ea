/** One contact as the CRM's form holds it. */
export interface Contact {
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly businessPhone: string;
  readonly company: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
  readonly notes: string;
}

export const emptyContact: Contact = {
  firstName: '',
  lastName: '',
  jobTitle: '',
  email: '',
  businessPhone: '',
  company: '',
  street: '',
  city: '',
  postalCode: '',
  country: '',
  notes: '',
};

export const LIST = '/main.aspx?pagetype=entitylist&etn=contact';
export const NEW = '/main.aspx?pagetype=entityrecord&etn=contact';
