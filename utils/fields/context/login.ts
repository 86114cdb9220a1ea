import type { FieldDescription, FieldKind } from '../../model';
import { foldText } from '../fold';
import { kindsIn } from '../lexicon';
import type { Scores } from '../scores';
import { any, type Near } from './near';

/** What an earlier rule knows for a trap or a captcha. */
const CERTAIN = 20;

/** In a log-in form, whatever is asked for beside the password is the user name. */
export function login(field: FieldDescription, scores: Scores, near: Near): void {
  const label = kindsIn(foldText(field.label), 'text');
  if (label.has('usernameOrEmail') && field.formPurpose === 'login')
    for (const either of ['email', 'username'] as const) scores.move(either, 'usernameOrEmail', 'label');
  if ((label.get('email') ?? 0) >= 0.9 && !label.has('username') && !field.autocomplete.includes('username'))
    scores.move('username', 'email', 'label');
  if (field.formPurpose === 'search' && !scores.best() && field.tag === 'input' && field.type === 'text')
    scores.add('search', 2, 'search form');
  const isCalled = /(?:^| )id$|^아이디$/.test(foldText(field.label)) && near[1]?.has('password');
  if (isCalled) scores.move('id', 'username', 'beside a password');
  if (field.formPurpose !== 'login' || field.type === 'password') return;
  if (field.autocomplete.includes('username')) scores.add('username', 6, 'login');
  const secret =
    any(near, ['password'], 4) || field.neighbours.slice(0, 4).some((text) => /\bpin\b|pass/i.test(text));
  if (!secret) return;
  const alone = field.neighbours[0] === '' && (near[1]?.has('password') || near[3]?.has('password')) === true;
  const yielding: readonly FieldKind[] = alone
    ? ['fullName', 'id', 'nationalId', 'givenName', 'company', 'other', 'url', 'street2', 'houseNumber']
    : ['fullName', 'id', 'nationalId', 'givenName'];
  for (const kind of yielding)
    if (kind !== 'other' || scores.of(kind) < CERTAIN) scores.move(kind, 'username', 'login');
  const leads = near[1]?.has('password') || near[3]?.has('password') || !near[0]?.has('password');
  if (leads && !scores.best() && field.tag === 'input' && field.type === 'text')
    scores.add('username', 2, 'login');
}
