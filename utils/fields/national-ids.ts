import { passesLuhn } from './luhn';

/**
 * National ids by the words of some 40 countries. A form that asks for one gets a secret whatever is typed, so that a
 * typing error does not leak it; short words are also ordinary ones and ask for a value that could be an id.
 */
const NAMED =
  /social (?:security|insurance)|national (?:id\b|insurance|identi)|identity (?:card|num|doc)|citizen id|passport|reisepass|passeport|pasaporte|passaporto|sozialversicherung|steuer ?(?:id\b|identifikation)|ausweisn|securite sociale|codice fiscale|rodne cislo|personnummer|f[oø]dselsn|henkilotunnus|isikukood|asmens kodas|personas kods|kimlik|снилс|паспорт|рнокпп|aadhaa?r|burgerservice|rijksregister|registre national|maticni broj|szemelyi ig|taj szam|numeric personal|αμκα|תעודת זהות|マイナンバー|身份证|身分證|주민등록|cedula|documento de identidad|driv(?:er|ing)[ ’']?s? ?licen|fuhrerschein/;
const SHORT =
  /\b(?:ssn|sin (?:number|no)|nino|dni|nie|cpf|curp|rut|pesel|cnp|cpr|jmbg|oib|amka|bsn|nrn|insz|niss|nir|ahv|avs|svnr|tckn|tc no|nric|hkid|pan (?:card|number|no)|tfn|ird|snils|nik|cccd|cmnd)\b|егн|иин/;

/** Shapes that hardly anything else has, so that they are ids under any label. */
const SHAPES =
  /^(?:(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}|[A-CEGHJ-PR-TW-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]|[A-Z]{6}\d\d[A-EHLMPR-T]\d\d[A-Z]\d{3}[A-Z]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d|\d{3}\.\d{3}\.\d{3}-\d\d|756\.\d{4}\.\d{4}\.\d\d|\d\d[01]\d[0-3]\d-[1-8]\d{6}|[0-3]\d[01]\d{3}[-+A]\d{3}[\dA-Y]|\d{6}(?:19|20)\d\d[01]\d[0-3]\d{4}[\dX])$/i;
const SPANISH = /^[XYZ]?\d{7,8}-?[A-Z]$/i;

/** Labels about identity in general: believed together with a check digit. */
const IDENTITY =
  /\bid ?(?:num|no\b|code|card|kaart)|identi|personal ?(?:num|id|code|no)|\bident|citizen|osobn|tax ?(?:id|num)|egyeni/;

/**
 * Check digits of ids that are digits only, `weights:modulus` in base 36: the weighted sum of all digits, the check
 * digit included, is a multiple of the modulus. In order: Netherlands, Poland, Romania, Bulgaria, Norway, Denmark,
 * Estonia and Lithuania, Brazil, Czechia and Slovakia, Switzerland, Hungary, Australia, the successors of Yugoslavia,
 * Ukraine.
 */
const CHECKS =
  '98765432a:b 13791379131:a 279146358279a:b 2485a9736a:b 54327654321:b 4327654321:b 1234567891a:b ba987654321:b a1a1a1a1a1:b 1313131313131:a 373737379:a 14375869a:b 7654327654321:b a57946a57a:b';

/** Whether a value is a national id, by its label, by a shape of its own, or by a check digit under a vague label. */
export function isNationalId(value: string, label: string): boolean {
  const id = value.trim();
  const plain = id.replace(/[^\dA-Za-z]/g, '');
  if (plain.replace(/\D/g, '').length < 4) return false;
  if (NAMED.test(label) || (SHORT.test(label) && plain.length >= 7 && plain.length <= 18)) return true;
  if (SHAPES.test(id) || (SPANISH.test(id) && isSpanish(plain.toUpperCase()))) return true;
  if (!IDENTITY.test(label) || !/^\d{9,13}$/.test(plain)) return false;
  return passesLuhn(plain) || CHECKS.split(' ').some((check) => isValid(plain, check));
}

function isSpanish(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => `${'XYZ'.indexOf(letter)}`);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === id.slice(-1);
}

const isValid = (id: string, check: string): boolean => {
  const [weights = '', modulus = 'a'] = check.split(':');
  const sum = [...id].reduce(
    (total, digit, at) => total + Number(digit) * Number.parseInt(weights[at] ?? '0', 36),
    0,
  );
  return weights.length === id.length && sum % Number.parseInt(modulus, 36) === 0;
};
