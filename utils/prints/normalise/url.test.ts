import { expect, it } from 'vitest';
import { url } from './url';

it.each([
  ['https://www.Acme.com/', 'acme.com'],
  ['acme.com', 'acme.com'],
  ['www12.acme.co.uk//a/', 'acme.co.uk/a'],
  ['http://acme.com:80/a?utm_source=x&b=1#top', 'acme.com/a?b=1'],
  ['http://acme.com:8080/', 'acme.com:8080'],
  ['https://shop.acme.com/cart;jsessionid=1A2B?x=1', 'shop.acme.com/cart?x=1'],
  ['https://acme.com/%7Ejane?b=2&a=1', 'acme.com/~jane?a=1&b=2'],
  ['http://acme.com/(a(4hqa0555fwsecu455xqckv45)S(4hqa0555fwsecu455xqckv45))/x', 'acme.com/x'],
  ['http://10.0.0.1/Admin/', 'http://10.0.0.1/admin'],
  ['https://intranet/x', 'http://intranet/x'],
  ['https://münchen.de', 'xn--mnchen-3ya.de'],
])('%s → %s', (raw, canonical) => {
  expect(url(raw, {}, 'url')).toMatchObject({ canonical, unique: false });
});

it.each([
  ['https://uk.linkedin.com/in/Jane-Doe/?trk=x', 'linkedin.com/in/jane-doe'],
  ['linkedin.com/company/acme', 'linkedin.com/company/acme'],
  ['https://twitter.com/jane', 'x.com/jane'],
  ['https://github.com/jane', 'github.com/jane'],
])('%s is the profile %s', (raw, canonical) => {
  expect(url(raw, {}, 'url')).toMatchObject({ canonical, tokens: [canonical], unique: true });
});

it.each(['not a url', 'readme', 'localhost/x', '10.0.0.1', 'file:///etc', 'acme.invalid-tld', ''])(
  '%s is none',
  (raw) => {
    expect(url(raw, {}, 'url')).toBeUndefined();
  },
);

it('contains a bare domain in its pages', () => {
  expect(url('https://shop.acme.com/cart', {}, 'url')?.tokens).toContain(
    url('acme.com', {}, 'url')?.canonical,
  );
});
