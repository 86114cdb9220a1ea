import type { z } from 'zod';
import { TOOLS, type Tool } from '../tools';
import { type OwnMessage, ownMessageSchema, type PageMessage, pageMessageSchema } from './protocol';
import { isOwnPage, type Page, pageOf, type Sender } from './sender';

type PageHandlers = {
  readonly [T in PageMessage['type']]: (
    message: Extract<PageMessage, { type: T }>,
    page: Page,
  ) => Promise<unknown>;
};
type OwnHandlers = {
  readonly [T in OwnMessage['type']]: (message: Extract<OwnMessage, { type: T }>) => Promise<unknown>;
};

/** The table of everything that may be asked of the background. */
export interface Handlers {
  readonly page: PageHandlers;
  readonly own: OwnHandlers;
}

/** Any handler of the table: the schema has just tied the message's shape to its type, which the compiler can't follow. */
type Answer = (message: never, page: Page) => Promise<unknown>;

export interface Identity {
  readonly id: string;
  readonly origin: string;
}

/**
 * Answers a message: checks who sent it, then its shape, then looks up its handler. Undefined when it is not for us;
 * a malformed message from a known sender is an error that names the path, never the value.
 */
export function handle(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: Identity,
  tools: () => Promise<readonly Tool[]> = async () => TOOLS,
): Promise<unknown> | undefined {
  if (isOwnPage(sender, self.id, self.origin)) {
    const parsed = ownMessageSchema.safeParse(message);
    if (!parsed.success) return refuse(parsed.error);
    const answer: Answer = handlers.own[parsed.data.type];
    return answer(parsed.data as never, undefined as never);
  }
  if (sender.id !== self.id) return undefined;
  return tools().then((known) => answerPage(message, pageOf(sender, self.id, known), handlers));
}

function answerPage(message: unknown, page: Page | undefined, handlers: Handlers): unknown {
  if (!page) return { stop: true };
  const parsed = pageMessageSchema.safeParse(message);
  if (!parsed.success) return refuse(parsed.error);
  const answer: Answer = handlers.page[parsed.data.type];
  return answer(parsed.data as never, page);
}

function refuse(error: z.ZodError): Promise<never> {
  const where = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ');
  return Promise.reject(new TypeError(`Malformed message (${where}).`));
}
