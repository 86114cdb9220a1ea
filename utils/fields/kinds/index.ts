// Generated from the folder kinds/ by `npm run new:kind`; a test compares the two.
import type { KindRule } from '../rule';
import { birthDate } from './birthDate';
import { cardCvc } from './cardCvc';
import { cardExp } from './cardExp';
import { cardName } from './cardName';
import { cardNumber } from './cardNumber';
import { choice } from './choice';
import { city } from './city';
import { company } from './company';
import { country } from './country';
import { date } from './date';
import { duration } from './duration';
import { email } from './email';
import { familyName } from './familyName';
import { fullName } from './fullName';
import { givenName } from './givenName';
import { houseNumber } from './houseNumber';
import { iban } from './iban';
import { id } from './id';
import { jobTitle } from './jobTitle';
import { longText } from './longText';
import { middleName } from './middleName';
import { money } from './money';
import { nationalId } from './nationalId';
import { other } from './other';
import { otp } from './otp';
import { password } from './password';
import { percent } from './percent';
import { phone } from './phone';
import { phoneCountryCode } from './phoneCountryCode';
import { postalCode } from './postalCode';
import { quantity } from './quantity';
import { region } from './region';
import { search } from './search';
import { street } from './street';
import { street2 } from './street2';
import { subject } from './subject';
import { url } from './url';
import { username } from './username';
import { usernameOrEmail } from './usernameOrEmail';
import { vat } from './vat';

/** Every kind's rule, sorted by name. */
export const KIND_RULES: readonly KindRule[] = [
  birthDate,
  cardCvc,
  cardExp,
  cardName,
  cardNumber,
  choice,
  city,
  company,
  country,
  date,
  duration,
  email,
  familyName,
  fullName,
  givenName,
  houseNumber,
  iban,
  id,
  jobTitle,
  longText,
  middleName,
  money,
  nationalId,
  other,
  otp,
  password,
  percent,
  phone,
  phoneCountryCode,
  postalCode,
  quantity,
  region,
  search,
  street,
  street2,
  subject,
  url,
  username,
  usernameOrEmail,
  vat,
];
