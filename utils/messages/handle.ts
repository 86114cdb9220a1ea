import type { Settings } from '../settings';
import type { z } from '../zod';
import { isOwnPage } from './own-page';
import type { OwnMessage } from './own-protocol';
import type { ReplyTo } from './own-replies';
import type { PageMessage } from './protocol';
import type { Page, Sender } from './sender';

export type PageHandlers = {
  readonly [T in PageMessage['type']]: (
    message: Extract<PageMessage, { type: T }>,
    page: Page,
    settings: Settings,
  ) => Promise<unknown>;
};
export type OwnHandlers = {
  readonly [T in OwnMessage['type']]: (message: Extract<OwnMessage, { type: T }>) => Promise<ReplyTo<T>>;
};

/** The tables of everything that may be asked of the background, each loaded with the first message of its sort. */
export interface Handlers {
  readonly page: () => Promise<PageHandlers>;
  readonly own: () => Promise<OwnHandlers>;
}

/** Any handler of a table: the schema has just tied the message's shape to its type, which the compiler can't follow. */
type Answer = (message: never, page: never, settings: never) => Promise<unknown>;

export interface Identity {
  readonly id: string;
  readonly origin: string;
}

/**
 * Answers a message: checks who sent it, then its shape, then looks up its handler. Undefined when it is not for us;
 * a malformed message from a known sender is an error that names the path, never the value.
 * @param settings those in force at a page's message
 */
export function handle(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: Identity,
  settings: () => Promise<Settings>,
): Promise<unknown> | undefined {
  if (isOwnPage(sender, self.id, self.origin)) return answerOwn(message, handlers);
  return sender.id === self.id ? answerPage(message, sender, handlers, self, settings) : undefined;
}

async function answerOwn(message: unknown, handlers: Handlers): Promise<unknown> {
  const [{ ownMessageSchema }, table] = await Promise.all([import('./own-protocol'), handlers.own()]);
  return answer(ownMessageSchema.safeParse(message), table);
}

async function answerPage(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: Identity,
  load: () => Promise<Settings>,
): Promise<unknown> {
  // What is compiled is compiled while the browser looks for the settings.
  const [settings, { pageOf }, { toolsWith }, { pageMessageSchema }, table] = await Promise.all([
    load(),
    import('./sender'),
    import('../tools/custom'),
    import('./protocol'),
    handlers.page(),
  ]);
  const page = pageOf(sender, self.id, toolsWith(settings.customTools));
  if (!page) return { stop: true };
  return answer(pageMessageSchema.safeParse(message), table, page, settings);
}

function answer<M extends PageMessage | OwnMessage>(
  parsed: z.ZodSafeParseResult<M>,
  table: Readonly<Record<M['type'], Answer>>,
  page?: Page,
  settings?: Settings,
): Promise<unknown> {
  if (!parsed.success) return refuse(parsed.error);
  const type: M['type'] = parsed.data.type;
  return table[type](parsed.data as never, page as never, settings as never);
}

function refuse(error: z.ZodError): Promise<never> {
  const where = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ');
  return Promise.reject(new TypeError(`Malformed message (${where}).`));
}
