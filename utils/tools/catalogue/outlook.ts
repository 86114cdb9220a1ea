import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'outlook',
  name: 'Outlook',
  vendor: 'Microsoft',
  category: 'collaboration',
  stages: ['attract', 'qualify', 'support', 'operate'],
  hosts: [
    'https://outlook.cloud.microsoft/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
  ],
  login: ['https://login.microsoftonline.com/*'],
  // Booking pages that customers fill in.
  exclude: [
    'https://outlook.office.com/book/*',
    'https://outlook.office.com/bookwithme/*',
    'https://outlook.office365.com/book/*',
    'https://outlook.office365.com/owa/calendar/*',
  ],
};

export const examples: ToolExamples = {
  match: [
    'https://outlook.office.com/mail/',
    'https://outlook.office365.com/mail/inbox',
    'https://outlook.cloud.microsoft/mail/',
  ],
  noMatch: [
    'https://outlook.live.com/mail/0/',
    'https://outlook.office365.com/book/acme@acme.com/',
    'https://outlook.office365.com/owa/calendar/acme@acme.com/bookings/',
    'https://login.microsoftonline.com/',
    'https://outlook.office.com.evil.example/mail/',
  ],
};
