import { findNumbers, formatNumber } from './decimal';
import { tidy, words } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 200;
/** Units that only say that things are counted. */
const PIECES = new Set(
  'pc pcs piece pieces ea each x unit units stk stuck st qty szt sht pz pza pzas kpl ks items item'.split(
    ' ',
  ),
);

/** Quantity or percentage: the number, then its unit when it has one (`2.5 kg`, `12.5 %`). Several numbers are text. */
export const quantity: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const [found, another] = findNumbers(tidy(raw));
  if (found === undefined || another !== undefined) return undefined;
  const amount = formatNumber(found.isNegative ? -found.value : found.value);
  const unit =
    kind === 'percent' ? ['%'] : words(`${found.before} ${found.after}`).filter((word) => !PIECES.has(word));
  return {
    kind,
    canonical: [amount, ...unit].join(' '),
    tokens: [...new Set([amount, ...unit])],
    unique: false,
  };
};
