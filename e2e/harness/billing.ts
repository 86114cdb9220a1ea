import type { Page } from 'playwright-core';
import { CUSTOMERS, NEW_INVOICE } from '../../playground/tools/quickbooks-online/books';
import { quickbooks } from '../../playground/tools/quickbooks-online/tool';
import { toolUrl } from '../../playground/tools/tool';
import { fullName, type Person } from './person';
import { typeInto } from './typing';

export interface InvoiceOptions {
  readonly number?: string;
  /** Amount as a person types it. */
  readonly amount?: string;
  /** Date as typed into the browser's own date field in American English: month, day, year, digits only. */
  readonly date?: string;
  /** Leaves the form open instead of saving it. */
  readonly save?: boolean;
}

const addressLines = (person: Person): string =>
  [person.street, `${person.city} ${person.postalCode}`.trim(), person.country]
    .filter((line) => line !== '')
    .join('\n');

/** The billing tool in one tab. */
export class Billing {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(toolUrl(quickbooks));
  }

  /** Types a new customer into the dialog, the address over several fields. */
  async addCustomer(person: Person): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(toolUrl(quickbooks, CUSTOMERS));
    await this.page.getByRole('button', { name: 'New customer' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Customer' });
    await typeInto(dialog.getByLabel('Customer full name'), fullName(person));
    await typeInto(dialog.getByLabel('Company name'), person.company);
    await typeInto(dialog.getByLabel('Email'), person.email);
    await typeInto(dialog.getByLabel('Phone number'), person.phone);
    await typeInto(dialog.getByLabel('Street address 1'), person.street);
    await typeInto(dialog.getByLabel('City'), person.city);
    await typeInto(dialog.getByLabel('ZIP code'), person.postalCode);
    if (person.country !== '') await dialog.getByLabel('Country').selectOption(person.country);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await this.page
      .getByRole('rowheader', { name: fullName(person) })
      .first()
      .waitFor();
  }

  /** Types an invoice, the customer's address in one box of several lines; resolves when the list shows it. */
  async invoice(person: Person, options: InvoiceOptions = {}): Promise<void> {
    const number = options.number ?? 'INV-20417';
    await this.page.bringToFront();
    await this.page.goto(toolUrl(quickbooks, NEW_INVOICE));
    const { page } = this;
    await typeInto(page.getByLabel('Customer name'), fullName(person));
    await typeInto(page.getByLabel('Company name'), person.company);
    await typeInto(page.getByLabel('Customer email'), person.email);
    await typeInto(page.getByLabel('Phone number'), person.phone);
    await typeInto(page.getByLabel('Billing address'), addressLines(person));
    await typeInto(page.getByLabel('Invoice no.'), number);
    await typeInto(page.getByLabel('Invoice date'), options.date ?? '11202026');
    await typeInto(page.getByLabel('Amount'), options.amount ?? '1,250.00');
    if (options.save === false) return;
    await page.getByRole('button', { name: 'Save and close' }).click();
    await page.getByRole('rowheader', { name: number }).first().waitFor();
  }
}
