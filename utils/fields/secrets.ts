import type { FieldDescription } from '../model';
import { passesLuhn } from './luhn';
import { isNationalId } from './national-ids';

/** Why an entry never leaves the page. */
export type SecretReason = 'password' | 'otp' | 'card' | 'pin' | 'nationalId' | 'token' | 'login' | 'payment';

/** What of a description is weighed. */
export type SecretClues = Pick<
  FieldDescription,
  | 'type'
  | 'name'
  | 'id'
  | 'autocomplete'
  | 'placeholder'
  | 'label'
  | 'neighbours'
  | 'formPurpose'
  | 'maxLength'
>;

const PASSWORD =
  /passw|passphrase|passcode|kennwort|mot de passe|contrase|(?<!palabra )\bclave\b|parola(?! chiave)|palavra.?passe|\bsenha|wachtwoord|\bhas[lł]o|\bheslo|losenord|adgangskode|passord|salasana|jelszo|sifre|пароль|パスワード|密码|密碼|비밀번호|κωδικος? προσβασης|συνθηματικο|كلمة (?:المرور|السر)|סיסמ|kata sandi|mat khau|slaptazod|lozink|\bparool/;
const OTP =
  /one.?time|\botp\b|\btotp\b|\b2fa\b|\bmfa\b|two.?factor|authenticat(?:ion|or) code|verification code|(?<!card )security code|sms.?code|einmal|bestatigungscode|code de (?:verification|securite)|codigo de (?:verificacion|verificacao|seguridad|seguranca)|codice di (?:verifica|sicurezza)|verificatiecode|код подтверждения|認証コード|验证码|驗證碼|인증번호/;
/** The one thing of a single letter that has a box: codes are spelled in such boxes, which often bear no name. */
const INITIAL = /initial|middle|\bmi\b/;
const CARD =
  /card ?(?:num|no\b|nr\b|security|code|verif|holder|owner|expir|exp\b)|(?:credit|debit) ?card|on (?:the |your )?card\b|\bcc ?(?:num|no\b|csc|exp)|\bcvv|\bcvc|\bcsc\b|\bcvn\b|karten ?(?:nummer|inhaber|pruf)|kreditkarte|prufziffer|carte (?:de credit|bancaire)|(?:sur|de) la carte|numero de (?:la )?(?:carte|tarjeta|cartao)|tarjeta|cartao|(?:numero della|titolare|intestatario) ?carta|kaart ?(?:nummer|houder)|(?:numer|posiadacz) karty|(?:cislo|drzitel) karty|kort ?(?:nummer|innehavare|holder)|korttinumero|kartyaszam|kart (?:numarasi|sahibi)|(?:номер|владелец) карты|カード(?:番号|名義)|卡号|卡號|持卡人|카드 ?번호/;
/** Each alternative of CARD holds one of these: compiled, that one is larger than all other words together. */
const CARDLIKE = /car[dt]|ka+rt|kort|tarjeta|pruf|\bc(?:c|v|sc)|карт|カード|卡|카드/;
const isCard = (text: string): boolean => CARDLIKE.test(text) && CARD.test(text);
/** A card form that says no more than "Name", "Number" and "Expiry". */
const BARE = /^(?:name|number|code|exp)/;
const EXPIRING = /\bnumber\b.*\bexpir|\bexpir.*\bnumber\b|\bname\b.*\bnumber\b.*\bcv[cv]/;
const PIN = /\bpin(?: ?(?:code|number|no))?\b|geheimzahl|code secret|пин ?код|暗証番号|\bm?pin$/;
/** A PIN code is a postal code in India, and a pin a point on a map. */
const POSTAL_PIN = /post|zip|area|address|delivery|city|location|map|state/;
const TOKEN =
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_\w{30,}|\bgithub_pat_\w{20,}|\b[sr]k_(?:live|test)_\w{10,}|\bwhsec_\w{20,}|\bxox[abeoprs]-[\w-]{10,}|\bxapp-[\w-]{20,}|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|-----BEGIN [A-Z ]*PRIVATE KEY|\bAIza[\w-]{35}|\bya29\.[\w-]{20,}|\bglpat-[\w-]{20,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{36}|\bsk-[\w-]{20,}|\bpat-\w{2,3}\d?-[\w-]{30,}|\bdop_v1_\w{40,}|\bSK[0-9a-f]{32}\b|\bshp(?:at|ss|pa|ca)_[0-9a-fA-F]{32}/;
/** In characters; most values are shorter and need not be looked through. */
const SHORTEST_TOKEN = 15;
const TOKEN_FIELD =
  /api ?key|\bsecret|access ?key|\btoken\b|private ?key|client ?secret|webhook ?key|signing ?key|encryption ?key|credential/;
/** Numbers that a business lives on; they share their digits with cards and tokens and are none. */
const ORDINARY =
  /phone|\btel\b|telef|mobil|handy|celular|cellul|portable|e ?mail|\border|invoice|member|reward|loyal|policy|ticket|account|customer|reference ?(?:n|id)|tracking|shipment|serial|contract|\bfax\b|address|adresse|street|city|country|rechnung|bestell|auftrag|kunden|commande|facture|pedido|factura|ordine|fattura|puhelin|puh|телефон|заказ|счет|τηλ|電話|携帯|注文|电话|手机|订单|전화|휴대|주문|هاتف|جوال|טלפון/;

/**
 * Decides, in the page and before anything leaves it, whether an entry must stay there.
 * Evidence is the control's description and the value's own shape; a shape that phone, order and account numbers share
 * counts only together with a label that says what it is. What was a password at any time, or is painted as dots, never
 * gets here (stays.ts).
 */
export function secretReason(field: SecretClues, value: string): SecretReason | undefined {
  const own = fold(
    [field.label, field.name.replace(/^.*[./:[](?=\w*[a-z])/i, ''), field.id, field.placeholder].join(' '),
  );
  const completes = field.autocomplete;
  if (field.type === 'password' || PASSWORD.test(own)) return 'password';
  if (completes.includes('one-time-code') || OTP.test(own)) return 'otp';
  if (field.maxLength === 1 && !INITIAL.test(own)) return 'otp';
  if (/\bcc-/.test(completes) || isCard(own)) return 'card';
  const isOrdinary = () => ORDINARY.test(own) || /\b(?:tel|email)/.test(completes);
  if (PIN.test(own) && !POSTAL_PIN.test(own)) return 'pin';
  if (isNationalId(value, own)) return 'nationalId';
  if (holdsCardNumber(value) && !isOrdinary()) return 'card';
  const isKey = value.length >= SHORTEST_TOKEN && TOKEN.test(value);
  if (isKey || (isDense(value, 3) && TOKEN_FIELD.test(own)) || (holdsKey(value) && !isOrdinary()))
    return 'token';
  if (field.formPurpose === 'login') return 'login';
  const beside = fold(field.neighbours.join(' '));
  const paying =
    field.formPurpose === 'checkout' || isCard(beside) || (BARE.test(own) && EXPIRING.test(beside));
  if (paying && (!isOrdinary() || /\bexp/.test(own))) return 'payment';
  return undefined;
}

/** Lower case, no diacritics, words of a camelCase or snake_case name apart, and the number behind one. */
const fold = (text: string): string =>
  text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.[\]]+/g, ' ')
    .replace(/\p{Ll}{3}(?=\d)/gu, '$& ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** Whether there is a payment card number in the value: a known issuer, and Luhn (ISO/IEC 7812). */
function holdsCardNumber(value: string): boolean {
  for (const [run] of value.matchAll(/(?<![\d+.,-])\d(?:[ -]?\d){13,18}(?![\d.,-])/g)) {
    const digits = run.replace(/\D/g, '');
    if (/^(?:4|5[1-5]|2[2-7]|3[4-7]|6[0245])/.test(digits) && passesLuhn(digits)) return true;
  }
  return false;
}

/** A long single word with the entropy of a random key, in bits a character. */
function isDense(value: string, least: number): boolean {
  const text = value.trim();
  if (text.length < 12 || /\s/.test(text)) return false;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits > least;
}

/** A key under any label, alone or in a text: at least 32 characters of mixed case and digits; addresses and UUIDs are not. */
const holdsKey = (value: string): boolean =>
  value
    .split(/[\s"'`:,;()<>]+/)
    .some(
      (word) =>
        /^[\w+/=~-]{32,}$/.test(word) &&
        /[a-z]/.test(word) &&
        /[A-Z]/.test(word) &&
        /\d/.test(word) &&
        isDense(word, 3.8),
    );
