import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'eventbrite',
  name: 'Eventbrite',
  vendor: 'Eventbrite',
  category: 'marketing',
  stages: ['attract'],
  // Only what organisers see; visitors buy on the same host.
  hosts: ['https://www.eventbrite.com/manage/*', 'https://www.eventbrite.com/organizations/*'],
};

export const examples: ToolExamples = {
  match: [
    'https://www.eventbrite.com/organizations/home',
    'https://www.eventbrite.com/manage/events/1/details',
  ],
  noMatch: [
    'https://www.eventbrite.com/e/launch-tickets-1',
    'https://www.eventbrite.com/signin/',
    'https://www.eventbrite.com.evil.example/manage/events/1',
  ],
};
