/** One ticket as the helpdesk's form holds it. */
export interface Ticket {
  readonly requesterName: string;
  readonly requesterEmail: string;
  readonly requesterPhone: string;
  readonly organization: string;
  readonly subject: string;
  readonly description: string;
  readonly priority: string;
}

export const emptyTicket: Ticket = {
  requesterName: '',
  requesterEmail: '',
  requesterPhone: '',
  organization: '',
  subject: '',
  description: '',
  priority: 'Normal',
};

export const PRIORITIES = ['Low', 'Normal', 'High', 'Urgent'] as const;

export const LIST = '/agent/filters';
export const NEW = '/agent/tickets/new/1';
export const SIGN_IN = '/auth/v3/signin';
