import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'calendly',
  name: 'Calendly',
  vendor: 'Calendly',
  category: 'salesEngagement',
  stages: ['qualify', 'onboard'],
  // The booking pages that customers see share the host.
  hosts: ['https://calendly.com/app/*'],
  login: ['https://calendly.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://calendly.com/app/scheduling/meeting_types/user/me'],
  noMatch: [
    'https://calendly.com/',
    'https://calendly.com/jane/30min',
    'https://calendly.com/login',
    'https://calendly.com.evil.example/app/',
  ],
};
