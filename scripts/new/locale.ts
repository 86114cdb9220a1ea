/** A message as `_locales` holds it. */
interface Message {
  readonly message: string;
  readonly description: string;
}

/**
 * The text of a messages file with one more message, after the last of its family, so that a family stays together.
 * @throws when the file has the message already.
 */
export function withMessage(text: string, family: string, name: string, message: Message): string {
  const messages = Object.entries<unknown>(JSON.parse(text));
  const key = family + name;
  if (messages.some(([known]) => known === key)) throw new Error(`${key} has a message already.`);
  const last = messages.findLastIndex(([known]) => known.startsWith(family));
  messages.splice(last + 1, 0, [key, message]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
}
