import type { Handlers } from '../messages/handle';

/** Who answers whom. */
export const handlers: Handlers = {
  page: async () => (await import('./page-handlers')).pageHandlers,
  own: async () => (await import('./own-handlers')).ownHandlers,
};
