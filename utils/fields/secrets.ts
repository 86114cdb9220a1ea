import type { FieldDescription } from '../model';
import { isNationalId } from './nationalIds';

/** Why an entry never leaves the page. */
export type SecretReason = 'password' | 'otp' | 'card' | 'pin' | 'nationalId' | 'token' | 'login' | 'payment';

/** What only the watcher of a control knows about it. */
export interface ControlFacts {
  /** The element has been a password input at any time, whatever it is now ("show password"). */
  readonly everPassword?: boolean;
  /** The page paints dots instead of characters (`-webkit-text-security`). */
  readonly masked?: boolean;
}

const PASSWORD =
  /passw|passphrase|passcode|kennwort|mot de passe|contrase|clave\b|parola|palavra.?passe|\bsenha|wachtwoord|\bhaslo|\bheslo|losenord|adgangskode|passord|salasana|jelszo|sifre|пароль|パスワード|密码|密碼|비밀번호|κωδικο|סיסמ|kata sandi|mat khau/i;
const OTP =
  /one.?time|\botp\b|\btotp\b|\b2fa\b|\bmfa\b|two.?factor|authenticat(?:ion|or) code|verification code|security code|sms.?code|einmal|bestatigungscode|code de (?:verification|securite)|codigo de (?:verificacion|verificacao|seguridad|seguranca)|codice di (?:verifica|sicurezza)|verificatiecode|код подтверждения|認証コード|验证码|驗證碼|인증번호/i;
const CARD =
  /card.?(?:num|no\b|security|code|verif)|(?:credit|debit).?card|\bcc.?(?:num|no\b|csc|exp)|\bcvv|\bcvc|\bcsc\b|kartennummer|kreditkarte|prufziffer|numero de (?:la )?(?:carte|tarjeta|cartao)|tarjeta|cartao|numero della carta|kaartnummer|numer karty|cislo karty|kortnummer|korttinumero|kartyaszam|kart numarasi|номер карты|カード番号|卡号|卡號|카드번호/i;
const PIN = /\bpin\b|pin.?code|pin.?number|geheimzahl|code secret|пин.?код|暗証番号/i;
const POSTAL_PIN = /post|zip|area|india|address|delivery/i;
const TOKEN =
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_\w{30,}|\bgithub_pat_\w{20,}|\b[sprw]k_(?:live|test)_\w{16,}|\bwhsec_\w{20,}|\bxox[abeoprs]-[\w-]{10,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]*PRIVATE KEY|\bAIza[\w-]{35}|\bglpat-[\w-]{20,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{36}|\bsk-[\w-]{20,}|\bpat-\w{2,3}\d?-[\w-]{30,}/;
const TOKEN_FIELD = /api.?key|secret|access.?key|token|private.?key|client.?secret|webhook.?key/i;

/**
 * Decides, in the page and before anything leaves it, whether an entry must stay there.
 * Evidence is the control's history, its description and the value's own shape; a shape that phone, order and account
 * numbers share counts only together with a label that says what it is.
 */
export function secretReason(
  field: FieldDescription,
  value: string,
  facts: ControlFacts = {},
): SecretReason | undefined {
  const own = fold(`${field.label} ${field.name} ${field.id} ${field.placeholder} ${field.hints.join(' ')}`);
  const complete = field.autocomplete;
  const digits = value.replace(/\D/g, '');
  if (facts.everPassword || facts.masked || field.type === 'password' || /password/.test(complete))
    return 'password';
  if (PASSWORD.test(own)) return 'password';
  if (/\bcc-/.test(complete)) return 'card';
  if (CARD.test(own) || (isCardNumber(digits, value) && field.type !== 'tel')) return 'card';
  if (complete.includes('one-time-code') || OTP.test(own)) return 'otp';
  if (PIN.test(own) && !POSTAL_PIN.test(own)) return 'pin';
  if (isNationalId(value, own)) return 'nationalId';
  if (TOKEN.test(value) || (TOKEN_FIELD.test(own) && isDense(value))) return 'token';
  if (field.formPurpose === 'login') return 'login';
  if (field.formPurpose === 'checkout') return 'payment';
  return undefined;
}

/** Lower case, no diacritics, words of a camelCase or snake_case name apart. */
const fold = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.[\]]+/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** A payment card number: 13 to 19 digits of a known issuer that pass Luhn (ISO/IEC 7812), grouped as cards are. */
function isCardNumber(digits: string, value: string): boolean {
  if (!/^(?:4|5[1-5]|2[2-7]|3[4-7]|6(?:011|[45]|2)|35)\d{11,17}$/.test(digits)) return false;
  if (!/^\s*\d{4}[ -]?\d{4,6}[ -]?\d{4,5}[ -]?\d{0,4}[ -]?\d{0,3}\s*$/.test(value)) return false;
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = Number(digits[at]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** A long run of mixed characters with the entropy of a random key (over 3.5 bits a character). */
function isDense(value: string): boolean {
  const text = value.trim();
  if (text.length < 16 || /\s/.test(text)) return false;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits > 3 && /\d/.test(text) && /[a-z]/i.test(text);
}
