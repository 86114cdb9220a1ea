import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../tests/field';
import type { FieldDescription } from '../model';
import { type SecretReason, secretReason } from './secrets';

type Row = readonly [reason: SecretReason, parts: Partial<FieldDescription>, value: string];

const CAUGHT: readonly Row[] = [
  ['password', { type: 'password' }, 'hunter2 hunter2'],
  ['password', { autocomplete: 'new-password', label: 'Passwort' }, 'x'],
  ['password', { name: 'user[password]' }, 'x'],
  ['password', { label: 'Contraseña' }, 'x'],
  ['password', { label: 'パスワード' }, 'x'],
  ['otp', { autocomplete: 'one-time-code' }, '482913'],
  ['otp', { label: 'Verification code' }, '482913'],
  ['otp', { name: 'totp' }, '482913'],
  ['otp', { name: 'otp1' }, '4'],
  ['otp', { maxLength: 1 }, '4'],
  ['nationalId', { label: "Driver's licence" }, 'MORGA753116SM9IJ'],
  ['nationalId', { label: 'Driver’s license' }, 'D1234567'],
  ['token', { label: 'Notes' }, 'Use q7Gk2ZpX9rVt4LmB8sWd1HyC6nEf3JuQ for it'],
  ['card', { autocomplete: 'cc-exp' }, '09/29'],
  ['card', { label: 'Card number' }, '4111'],
  ['card', { label: 'Notes' }, '4111 1111 1111 1111'],
  ['card', { tag: 'textarea', label: 'Notes' }, 'please charge 4111-1111-1111-1111 today'],
  ['card', { label: 'CVV' }, '737'],
  ['card', { label: 'Nom du titulaire de la carte' }, 'J Doe'],
  ...[
    ...['On your card', 'Debit card', 'CSC', 'CVN', 'cc number', 'Kreditkarte', 'Prüfziffer'],
    ...['Carte bancaire', 'Numéro de la carte', 'Tarjeta', 'Número do cartão', 'Intestatario carta'],
    ...['Kaarthouder', 'Posiadacz karty', 'Držitel karty', 'Kortinnehavare', 'Korttinumero', 'Kártyaszám'],
    ...['Kart sahibi', 'Владелец карты', 'カード名義', '卡号', '持卡人', '카드 번호'],
  ].map((label) => ['card', { label }, 'x'] as const),
  ['pin', { label: 'PIN' }, '4711'],
  ['token', { label: 'Notes' }, 'AKIAIOSFODNN7EXAMPLE'],
  ['token', { label: 'Notes' }, `ghp_${'a1B2'.repeat(9)}`],
  ['token', { label: 'Notes' }, `sk_live_${'4eC39HqLyjWD'.repeat(2)}`],
  ['token', { label: 'Notes' }, `xoxb-${'123456789012-abcdefABCDEF'}`],
  ['token', { label: 'Notes' }, 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N'],
  ['token', { label: 'Notes' }, '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
  ['token', { label: 'API key' }, 'f3a9c1d27b6e4805'],
  ['token', { label: 'Value' }, 'q7Gk2ZpX9rVt4LmB8sWd1HyC6nEf3JuQ'],
  ['login', { label: 'E-mail', formPurpose: 'login' }, 'jane@example.com'],
  ['payment', { label: 'Installments', formPurpose: 'checkout' }, '3'],
  ['payment', { label: 'Valid', neighbours: ['Card number cardnumber', 'CVC cvc'] }, '09/29'],
];

/** One per country: the label that it is asked by, and a made-up value that passes the country's check. */
const NATIONAL: readonly (readonly [country: string, label: string, value: string])[] = [
  ['US', 'Social Security Number', '123-45-6789'],
  ['CA', 'SIN number', '046 454 286'],
  ['GB', 'National Insurance number', 'AB 12 34 56 C'],
  ['DE', 'Steuer-ID', '86095742719'],
  ['AT', 'Sozialversicherungsnummer', '1237 010180'],
  ['CH', 'AHV-Nummer', '756.9217.0769.85'],
  ['FR', 'Numéro de sécurité sociale', '2 55 08 14 168 025 38'],
  ['BE', 'Rijksregisternummer', '85.07.30-033.28'],
  ['NL', 'BSN', '111222333'],
  ['ES', 'DNI', '12345678Z'],
  ['IT', 'Codice fiscale', 'RSSMRA85T10A562S'],
  ['PL', 'PESEL', '44051401359'],
  ['CZ', 'Rodné číslo', '900101/0007'],
  ['HU', 'TAJ szám', '123 456 788'],
  ['RO', 'CNP', '1960229410015'],
  ['BG', 'ЕГН', '7523169263'],
  ['GR', 'ΑΜΚΑ', '01011300005'],
  ['HR', 'OIB', '94577403194'],
  ['RS', 'JMBG', '0101990710001'],
  ['SE', 'Personnummer', '811228-9874'],
  ['DK', 'CPR', '211062-5629'],
  ['NO', 'Fødselsnummer', '29029600013'],
  ['FI', 'Henkilötunnus', '131052-308T'],
  ['EE', 'Isikukood', '37605030299'],
  ['LT', 'Asmens kodas', '33309240064'],
  ['RU', 'СНИЛС', '112-233-445 95'],
  ['UA', 'РНОКПП', '1759013776'],
  ['TR', 'T.C. Kimlik No', '10000000146'],
  ['IN', 'Aadhaar', '2341 2341 2346'],
  ['CN', '身份证号', '11010519491231002X'],
  ['JP', 'マイナンバー', '1234 5678 9018'],
  ['KR', '주민등록번호', '900101-1234567'],
  ['SG', 'NRIC', 'S1234567D'],
  ['MX', 'CURP', 'HEGG560427MVZRRL04'],
  ['BR', 'CPF', '390.533.447-05'],
  ['AU', 'TFN', '123456782'],
];

const KEPT: readonly (readonly [Partial<FieldDescription>, string])[] = [
  [{ label: 'Phone', type: 'tel' }, '+49 30 901820'],
  [{ label: 'Middle initial', maxLength: 1 }, 'Q'],
  [{ label: 'Notes' }, 'See https://example.com/A1b2C3d4E5f6G7h8I9j0K1l2M3n4 for it'],
  [{ label: 'Phone number' }, '4111111111111111'],
  [{ label: 'Telefon' }, '378282246310005'],
  [{ label: 'Order number' }, '4539148803436467'],
  [{ label: 'Account number' }, '6011111111111117'],
  [{ label: 'Kundennummer' }, '44051401359'],
  [{ label: 'Invoice' }, 'RE-2026-004182'],
  [{ label: 'Tracking number' }, '1Z999AA10123456784'],
  [{ label: 'PIN code', placeholder: 'Area PIN code' }, '560001'],
  [{ label: 'Palabra clave' }, 'industria'],
  [{ label: 'Serial number' }, 'C02XG0FDJGH5'],
  [{ label: 'Amount' }, '4,111,111,111,111,111'],
  [{ label: 'Record' }, '7f3d6c1e-2b4a-4f0e-9a55-1c7a0a7f9e21'],
  [{ label: 'Website' }, 'https://example.com/A1b2C3d4E5f6G7h8I9j0K1l2M3n4'],
  [{ label: 'Discount code' }, 'SUMMER26'],
  [{ label: 'E-mail', formPurpose: 'checkout' }, 'jane@example.com'],
  [{ label: 'Case ID' }, '046454286'],
  [{ label: 'Postal address', neighbours: ['Card number cardnumber'] }, '1 Main Street'],
  [{ label: 'Teléfono (sin prefijo)' }, '600123456'],
  [{ tag: 'textarea', type: 'textarea', label: 'Notes' }, 'Call back on 0171 2345678 about order 4711'],
];

describe('secretReason', () => {
  it.each(CAUGHT.map((row) => [row[0], row] as const))('keeps a %s in the page: %o', (_reason, row) => {
    const [reason, parts, value] = row;
    expect(secretReason(fieldOf(parts), value)).toBe(reason);
  });

  it.each(NATIONAL)('keeps the national id of %s in the page', (_country, label, value) => {
    expect(secretReason(fieldOf({ label }), value)).toBe('nationalId');
  });

  it.each(KEPT)('lets through %o', (parts, value) => {
    expect(secretReason(fieldOf(parts), value)).toBeUndefined();
  });
});
