/** Labels that name a national id, by the word the country uses. */
const NAMED =
  /social security|\bssn\b|\bsin\b|national (?:id|insurance|identity)|\bnino\b|sozialversicherung|steuer.?id|identifikationsnummer|securite sociale|\bnir\b|\bdni\b|\bnie\b|codice fiscale|\bcpf\b|\bpesel\b|rodne cislo|personnummer|\bcpr\b|henkilotunnus|\bcnp\b|kimlik|\bsnils\b|\bcurp\b|aadhaar|\bpan\b|\bbsn\b|burgerservicenummer|\bnrn\b|\bahv\b|\bnif\b|マイナンバー|身份证|주민등록/i;

/** Whether a value is a national id: its label says so and the value has enough digits to be one. */
export const isNationalId = (value: string, label: string): boolean =>
  NAMED.test(label) && value.replace(/\W/g, '').length >= 7;
