import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'keap',
  name: 'Keap',
  vendor: 'Thryv',
  category: 'crm',
  stages: ['attract', 'qualify', 'close', 'bill'],
  hosts: ['https://*.infusionsoft.com/*', 'https://keap.app/*'],
  login: ['https://accounts.infusionsoft.com/*', 'https://signin.infusionsoft.com/*'],
  // Forms, calendars and checkouts that a customer fills in.
  exclude: [
    'https://*.infusionsoft.com/app/form/*',
    'https://*.infusionsoft.com/app/orderForms/*',
    'https://keap.app/booking/*',
    'https://keap.app/checkout/*',
    'https://keap.app/contact-us/*',
  ],
  records: [/^[^/]+\.infusionsoft\.com\/Contact\/manageContact\.jsp\?(?:[^#]*&)?ID=(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: [
    'https://keap.app/contacts/list/all',
    'https://ab123.infusionsoft.com/Contact/manageContact.jsp?view=edit&ID=12',
  ],
  noMatch: [
    'https://keap.com/',
    'https://keap.app/booking/jane/call',
    'https://keap.app/checkout/ab123/plan',
    'https://forms.keap.app/x',
    'https://signin.infusionsoft.com/',
    'https://ab123.infusionsoft.com.evil.example/Contact/',
  ],
  records: { 'https://ab123.infusionsoft.com/Contact/manageContact.jsp?view=edit&ID=12': '12' },
};
