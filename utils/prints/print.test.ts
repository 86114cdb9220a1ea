import { describe, expect, test } from 'vitest';
import type { Salt } from '../model';
import { fromBase64url, toBase64url } from './base64url';
import { createInstallKey, createPrinter, createSalt } from './print';

const fixed = () =>
  crypto.subtle.importKey('raw', new Uint8Array(32).fill(7), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);

describe('printer', () => {
  test('is the documented construction, computed by Web Crypto alone', async () => {
    const sign = async (key: CryptoKey, text: string) =>
      new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
    const derived = await crypto.subtle.importKey(
      'raw',
      (await sign(await fixed(), 'record\0salt')).buffer,
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const expected = toBase64url((await sign(derived, 'city\0berlin')).subarray(0, 6));
    const record = await (await createPrinter(await fixed())).record('salt' as Salt);
    expect(record.token('city', 'berlin')).toBe(expected);
    expect(record.token('city', 'berlin')).toBe(expected);
  });

  test('prints 72, 48 and 16 bits', async () => {
    const printer = await createPrinter(await fixed());
    const record = await printer.record('salt' as Salt);
    expect(fromBase64url(printer.anchor('email', 'a@b.co'))).toHaveLength(9);
    expect(fromBase64url(record.token('email', 'a@b.co'))).toHaveLength(6);
    expect(fromBase64url(printer.counter('city', 'berlin').replace('city:', ''))).toHaveLength(2);
    expect(record.gram('city', 'be')).toBeLessThan(65_536);
  });

  test('cannot be compared across installs, records, kinds or purposes', async () => {
    const printer = await createPrinter(await fixed());
    const other = await createPrinter(await createInstallKey());
    const [one, two] = [await printer.record('1' as Salt), await printer.record('2' as Salt)];
    expect(printer.anchor('email', 'x')).not.toBe(other.anchor('email', 'x'));
    expect(printer.anchor('email', 'x')).not.toBe(printer.anchor('phone', 'x'));
    expect(one.token('city', 'x')).not.toBe(two.token('city', 'x'));
    expect(one.token('city', 'x')).not.toBe(one.token('region', 'x'));
    expect(printer.anchor('email', 'x').startsWith(one.token('email', 'x'))).toBe(false);
  });

  test('the install key cannot be exported', async () => {
    await expect(crypto.subtle.exportKey('raw', await createInstallKey())).rejects.toThrow();
  });

  test('keeps recent records and derives forgotten ones again', async () => {
    const printer = await createPrinter(await fixed());
    const first = await printer.record('s0' as Salt);
    expect(await printer.record('s0' as Salt)).toBe(first);
    for (let i = 1; i <= 80; i++) await printer.record(`s${i}` as Salt);
    const again = await printer.record('s0' as Salt);
    expect(again).not.toBe(first);
    expect(again.token('city', 'x')).toBe(first.token('city', 'x'));
  });

  test('salts are 96 random bits', () => {
    expect(fromBase64url(createSalt())).toHaveLength(12);
    expect(createSalt()).not.toBe(createSalt());
  });
});

test.each([[[]], [[0]], [[255, 254]], [[1, 2, 3]], [[0, 0, 0, 9]]])('base64url of %j', (bytes) => {
  const text = toBase64url(new Uint8Array(bytes));
  expect(text).toBe(Buffer.from(bytes).toString('base64url'));
  expect([...fromBase64url(text)]).toEqual(bytes);
});
