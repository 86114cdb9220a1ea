import { parse } from 'tldts';
import { tidy } from './fold';
import { isRoleMailbox, isTestMailbox } from './mailboxes';
import type { Normaliser } from './normaliser';

/** Longest address RFC 5321 allows, plus room for a display name. */
const MAX_LENGTH = 600;
const ADDRESS = /^[^\s@<>()",;:[\]\\]+@[^\s@<>()",;:[\]\\]+$/u;
/** Providers that ignore dots in the mailbox name. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);

/**
 * E-mail address: lower case, internationalised domain in its ASCII form, without display name or `mailto:`.
 * A tag ("jane+crm@…") is a variant: it stays in the canonical form, since people use tags to make distinct test
 * accounts, and the address without it is a second reading, so that "jane@…" and "jane+crm@…" agree and
 * "jane+a@…" and "jane+b@…" do not.
 */
export const email: Normaliser = (raw) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const address = bareAddress(tidy(raw).toLowerCase());
  if (!ADDRESS.test(address)) return undefined;
  const at = address.lastIndexOf('@');
  const host = asciiHost(address.slice(at + 1));
  if (host === undefined) return undefined;
  const { isIcann, isPrivate, domain } = parse(host, { allowPrivateDomains: true });
  const { mailbox, tag } = splitTag(address.slice(0, at), host);
  const base = `${mailbox}@${host === 'googlemail.com' ? 'gmail.com' : host}`;
  const canonical = tag === '' ? base : `${mailbox}+${tag}@${host}`;
  const isRoutable = domain !== null && (isIcann === true || isPrivate === true);
  return {
    kind: 'email',
    canonical,
    ...(tag === '' ? {} : { readings: [canonical, base] }),
    tokens: [canonical],
    unique: isRoutable && !isRoleMailbox(mailbox) && !isTestMailbox(mailbox, host),
  };
};

function bareAddress(value: string): string {
  const open = value.lastIndexOf('<');
  const close = value.indexOf('>', open);
  const inner = open >= 0 && close > open ? value.slice(open + 1, close) : value;
  return inner
    .trim()
    .replace(/^mailto:/u, '')
    .replace(/\?.*$/u, '')
    .replace(/[.,;:]+$/u, '');
}

/** Host as the DNS has it, or undefined when it is none. Uses the platform's own IDN conversion. */
function asciiHost(host: string): string | undefined {
  if (!host.includes('.')) return undefined;
  const url = URL.parse(`http://${host}`);
  if (url === null || url.pathname !== '/' || url.port !== '' || url.username !== '') return undefined;
  return url.hostname.replace(/\.$/u, '');
}

function splitTag(local: string, host: string): { mailbox: string; tag: string } {
  const plus = local.indexOf('+', 1);
  const name = plus < 0 ? local : local.slice(0, plus);
  return {
    mailbox: DOTLESS.has(host) ? name.replaceAll('.', '') || name : name,
    tag: plus < 0 ? '' : local.slice(plus + 1),
  };
}
