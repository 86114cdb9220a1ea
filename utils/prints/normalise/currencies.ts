/** Symbols and abbreviations of currencies, folded or as written, to ISO 4217. A symbol shared by several
 * currencies (kr, $, ¥, £ elsewhere) names its most used one only where nobody would expect another. */
const NAMES: readonly string[] =
  `USD $ us$ usd$ u$s dollar dollars|EUR € euro euros eur|GBP £ gbp pound pounds sterling|JPY jp¥ yen 円|CNY cn¥ rmb yuan 元 人民币
INR ₹ rs inr rupee rupees|RUB ₽ руб руб. р р. rub rbl рублей|UAH ₴ грн грн.|PLN zł zl zloty|CZK kč kc ks|HUF ft forint|RON lei|BGN лв лв. lv
CHF sfr fr. chf|TRY ₺ tl|ILS ₪ nis|KRW ₩ won 원|THB ฿ baht บาท|VND ₫ đ|PHP ₱|NGN ₦|KZT ₸|GEL ₾|AMD ֏|AZN ₼|CRC ₡|PYG ₲|GHS ₵|LAK ₭|MNT ₮|BDT ৳
BRL r$ reais|CAD c$ ca$ cad$ can$|AUD a$ au$ aud$|NZD nz$|HKD hk$|SGD s$ sg$|TWD nt$|MXN mx$ mex$|COP col$|ARS ar$|CLP clp$|ZAR r rand|MYR rm|IDR rp
AED dhs dh درهم|SAR ر.س|EGP e£|IRR ریال ﷼|DKK dkk|SEK sek|NOK nok|ISK isk|HRK kn|RSD din|ALL lek|MKD mkd ден`.split(
    /[|\n]/u,
  );

const BY_NAME = new Map<string, string>(
  NAMES.flatMap((line) => {
    const [code = '', ...names] = line.split(' ');
    return [code.toLowerCase(), ...names].map((name): [string, string] => [name, code]);
  }),
);
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** Currency named by what stands beside an amount, ISO 4217, or undefined. */
export function currencyOf(before: string, after: string): string | undefined {
  const [left, right] = [before.toLowerCase().trim(), after.toLowerCase().trim()];
  for (const text of [
    left.split(/[\s:]+/u).at(-1) ?? '',
    right.split(/[\s/(]+/u)[0] ?? '',
    left.split(/[\s:]+/u)[0] ?? '',
  ]) {
    const name = text.replace(/^[-–−+(]+|[)*;,]+$/gu, '');
    const code =
      BY_NAME.get(name) ??
      BY_NAME.get(name.replace(/\.$/u, '')) ??
      (CODES.has(name.toUpperCase()) ? name.toUpperCase() : undefined);
    if (code !== undefined) return code;
  }
  const symbol = /[€£₹₽₴₺₪₩฿₫₱₦₸₾₼₡₲₵₮৳]/u.exec(before + after)?.[0];
  return symbol === undefined ? undefined : BY_NAME.get(symbol);
}
