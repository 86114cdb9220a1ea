/** Every state that the gallery shows, by the page that it is of. */
export const STATES = {
  pill: ['value-2', 'value-3', 'value-7', 'record', 'conflict', 'repeat', 'asking', 'small'],
  popup: ['week', 'long', 'empty', 'paused', 'no-consent', 'no-tools', 'failed', 'loading', 'fault', 'renew'],
  welcome: ['new', 'asked', 'renew', 'agreed', 'many', 'refused', 'done'],
  letter: ['week', 'money', 'empty', 'failed', 'loading'],
  dashboard: ['week', 'empty', 'policy', 'stored', 'loading', 'failed', 'flow', 'flow-empty', 'brief'],
  receipt: ['own', 'policy'],
  team: ['gaps', 'journey', 'stack', 'export', 'brief'],
} as const;

/** Widths that the pages are made for, in CSS pixels. */
export const WIDTHS = {
  pill: 400,
  popup: 360,
  welcome: 1100,
  letter: 900,
  dashboard: 1280,
  receipt: 900,
  team: 1280,
} as const;
export type Pictured = keyof typeof STATES;
