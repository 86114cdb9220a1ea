/** One customer as the billing tool's drawer holds it. */
export interface Customer {
  readonly fullName: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly street1: string;
  readonly street2: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
}

/** One invoice: the customer's data once more, with the address in one box, as the real form asks for it. */
export interface Invoice {
  readonly customer: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly billingAddress: string;
  readonly number: string;
  readonly date: string;
  readonly amount: string;
}

export const emptyCustomer: Customer = {
  fullName: '',
  company: '',
  email: '',
  phone: '',
  street1: '',
  street2: '',
  city: '',
  state: '',
  postalCode: '',
  country: '',
};

export const emptyInvoice: Invoice = {
  customer: '',
  company: '',
  email: '',
  phone: '',
  billingAddress: '',
  number: '',
  date: '',
  amount: '',
};

export const CUSTOMERS = '/app/customers';
export const INVOICES = '/app/invoices';
export const NEW_INVOICE = '/app/invoice';
