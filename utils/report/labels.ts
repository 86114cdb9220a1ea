import { z } from 'zod';

/**
 * The dictionary of labels: what fields of business tools are called by their vendors, in English. A label leaves the
 * machine only when it is one of these words; every other field is known by its kind alone. Sorted.
 */
export const FIELD_LABELS = [
  'Account',
  'Account name',
  'Account number',
  'Address',
  'Amount',
  'Annual revenue',
  'Assignee',
  'Bill date',
  'Billing address',
  'Billing city',
  'Billing country',
  'Billing email',
  'Billing postal code',
  'Billing street',
  'Case number',
  'Category',
  'City',
  'Close date',
  'Company',
  'Company name',
  'Contact',
  'Contact email',
  'Contact name',
  'Contact phone',
  'Contract end date',
  'Contract number',
  'Contract start date',
  'Country',
  'Customer',
  'Customer email',
  'Customer name',
  'Customer number',
  'Date of birth',
  'Deal amount',
  'Deal name',
  'Department',
  'Description',
  'Discount',
  'Due date',
  'Email',
  'Employees',
  'End date',
  'Fax',
  'First name',
  'Full name',
  'Hire date',
  'Industry',
  'Invoice date',
  'Invoice number',
  'Job title',
  'Last name',
  'Lead source',
  'Mobile',
  'Name',
  'Opportunity name',
  'Order date',
  'Order number',
  'Organization',
  'Owner',
  'Phone',
  'Postal code',
  'Price',
  'Priority',
  'Product',
  'Quantity',
  'Quote number',
  'Reference',
  'Region',
  'Requester',
  'Shipping address',
  'Shipping city',
  'Shipping country',
  'Shipping postal code',
  'Shipping street',
  'Stage',
  'Start date',
  'State',
  'Status',
  'Street',
  'Subject',
  'Supplier',
  'Tax number',
  'Ticket number',
  'Total',
  'Type',
  'Unit price',
  'VAT number',
  'Vendor',
  'Website',
  'Work email',
  'Work phone',
  'ZIP code',
] as const;
export type FieldLabel = (typeof FIELD_LABELS)[number];

export const labelSchema = z.enum(FIELD_LABELS);

const folded: ReadonlyMap<string, FieldLabel> = new Map(FIELD_LABELS.map((label) => [fold(label), label]));

/** The dictionary's word for what a page calls a field; undefined when it is none, and then its kind stands in. */
export function dictionaryLabel(text: string): FieldLabel | undefined {
  return folded.get(fold(text));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/e-mail/g, 'email')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
