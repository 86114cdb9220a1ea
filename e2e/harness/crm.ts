import type { Page } from 'playwright-core';
import { dynamics } from '../../playground/tools/dynamics-365/tool';
import { toolUrl } from '../../playground/tools/tool';
import { fullName, type Person } from './person';
import { pick, typeInto } from './typing';

/** What of a person goes into a form: all of it, unless the test says otherwise. */
export interface ContactOptions {
  readonly notes?: string;
  /** Leaves the form open instead of saving it. */
  readonly save?: boolean;
}

/** The CRM in one tab. */
export class Crm {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(toolUrl(dynamics));
  }

  /** Types a new contact into the form and saves it; resolves when the list shows it. */
  async addContact(person: Person, { notes = '', save = true }: ContactOptions = {}): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'New', exact: true }).click();
    const form = this.page.getByRole('form', { name: 'New Contact' });
    await typeInto(form.getByLabel('First Name'), person.firstName);
    await typeInto(form.getByLabel('Last Name'), person.lastName);
    await typeInto(form.getByLabel('Job Title'), person.jobTitle);
    await typeInto(form.getByLabel('Company Name'), person.company);
    await typeInto(form.getByLabel('Email'), person.email);
    await typeInto(form.getByLabel('Business Phone'), person.phone);
    await typeInto(form.getByLabel('Street'), person.street);
    await typeInto(form.getByLabel('City'), person.city);
    await typeInto(form.getByLabel('ZIP/Postal Code'), person.postalCode);
    if (person.country !== '') await pick(form.getByLabel('Country/Region'), person.country);
    if (notes !== '') {
      await form.getByRole('tab', { name: 'Details' }).click();
      await typeInto(form.getByLabel('Notes'), notes);
    }
    if (!save) return;
    await form.getByRole('button', { name: 'Save & Close' }).click();
    await this.page
      .getByRole('cell', { name: fullName(person) })
      .first()
      .waitFor();
  }
}
