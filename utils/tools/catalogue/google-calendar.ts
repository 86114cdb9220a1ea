import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'google-calendar',
  name: 'Google Calendar',
  vendor: 'Google',
  category: 'collaboration',
  stages: ['qualify', 'onboard', 'operate'],
  hosts: ['https://calendar.google.com/*'],
  login: ['https://accounts.google.com/*'],
  // Booking pages that customers fill in, and embedded views.
  exclude: [
    'https://calendar.google.com/calendar/appointments/*',
    'https://calendar.google.com/calendar/embed*',
    'https://calendar.google.com/calendar/u/*/appointments/schedules/*',
  ],
};

export const examples: ToolExamples = {
  match: ['https://calendar.google.com/calendar/u/0/r'],
  noMatch: [
    'https://accounts.google.com/',
    'https://calendar.google.com/calendar/appointments/schedules/abc',
    'https://calendar.google.com/calendar/embed?src=x',
    'https://calendar.google.com.evil.example/calendar/',
  ],
};
