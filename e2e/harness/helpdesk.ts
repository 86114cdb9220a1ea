import type { Page } from 'playwright-core';
import { toolUrl } from '../../playground/tools/tool';
import { SIGN_IN } from '../../playground/tools/zendesk/ticket';
import { zendesk } from '../../playground/tools/zendesk/tool';
import { fullName, type Person } from './person';
import { pick, typeInto } from './typing';

export interface TicketOptions {
  readonly subject?: string;
  readonly description?: string;
  readonly priority?: 'Low' | 'Normal' | 'High' | 'Urgent';
  /** Leaves the form open instead of submitting it. */
  readonly submit?: boolean;
}

/** The helpdesk in one tab. */
export class Helpdesk {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(toolUrl(zendesk));
  }

  /** Signs in on the sign-in page; what is typed there must stay unseen. */
  async signIn(email: string, password: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(toolUrl(zendesk, SIGN_IN));
    const form = this.page.getByRole('form', { name: 'Sign in' });
    await typeInto(form.getByLabel('Email'), email);
    await typeInto(form.getByLabel('Password'), password);
    await form.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('heading', { name: 'Your unsolved tickets' }).waitFor();
  }

  /** Types a new ticket with its requester and submits it; resolves when the list shows it. */
  async openTicket(person: Person, options: TicketOptions = {}): Promise<void> {
    const subject = options.subject ?? 'Pump arrived without its manual';
    const description = options.description ?? 'The customer asks for a printed manual by Friday.';
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'Add ticket' }).click();
    const form = this.page.getByRole('form', { name: 'New ticket' });
    await typeInto(form.getByLabel('Requester name'), fullName(person));
    await typeInto(form.getByLabel('Requester email'), person.email);
    await typeInto(form.getByLabel('Requester phone'), person.phone);
    await typeInto(form.getByLabel('Organization'), person.company);
    if (options.priority) await pick(form.getByLabel('Priority'), options.priority);
    await typeInto(form.getByLabel('Subject'), subject);
    await typeInto(form.getByLabel('Description'), description);
    if (options.submit === false) return;
    await form.getByRole('button', { name: 'Submit as New' }).click();
    await this.page.getByRole('cell', { name: subject }).first().waitFor();
  }
}
