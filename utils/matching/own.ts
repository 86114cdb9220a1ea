import type { NormalValue } from '../model';
import { anchorsOf, type RawAnchor } from './anchors';
import { domainOf } from './rough';

/** Mailbox providers: a domain that millions share is nobody's own, whatever was given at welcome. */
const SHARED_DOMAINS = new Set(
  `aol.com bk.ru daum.net fastmail.com free.fr gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hey.com
hotmail.co.uk hotmail.com hotmail.de hotmail.fr hotmail.it icloud.com inbox.ru interia.pl laposte.net libero.it
list.ru live.com mac.com mail.com mail.ru me.com msn.com naver.com o2.pl orange.fr outlook.com outlook.de
outlook.fr proton.me protonmail.com qq.com rediffmail.com seznam.cz t-online.de uol.com.br wanadoo.fr web.de
wp.pl yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.ru zoho.com 126.com 163.com`.split(
    /\s+/u,
  ),
);

/**
 * What tells that a value is the person's own: their e-mails, phones, names and domains, as given at welcome. The
 * prints of these are the intake's `own`.
 */
export function ownAnchorsOf(value: NormalValue): readonly RawAnchor[] {
  const own: RawAnchor[] = anchorsOf([value]).filter(({ type }) => !type.includes('+'));
  if (value.kind === 'fullName') own.push({ type: 'name+own', value: value.canonical });
  const [domain] = value.tokens;
  if (value.kind === 'url' && !value.unique && domain !== undefined && !SHARED_DOMAINS.has(domain)) {
    own.push({ type: 'domain+own', value: domain });
  }
  return own;
}

/** What would make a value the person's own: itself, or for an address the domain that it is at. */
export function maybeOwnAnchorsOf(value: NormalValue): readonly RawAnchor[] {
  if (value.kind !== 'email') return ownAnchorsOf(value);
  const labels = domainOf(value.canonical).split('.');
  const domains = labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
  return [
    ...ownAnchorsOf(value),
    ...domains.map((domain): RawAnchor => ({ type: 'domain+own', value: domain })),
  ];
}
