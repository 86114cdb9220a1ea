import { randomBytes } from 'node:crypto';
import type { Person } from './harness/person';
import type { Rep } from './harness/rep';
import { typeInto } from './harness/typing';

/** A word that no file holds by chance. */
export const word = () =>
  `q${randomBytes(5)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
const digits = () =>
  String(200 + (randomBytes(1)[0] ?? 0)) + String(1_000_000 + randomBytes(3).readUIntBE(0, 3)).slice(0, 4);

const given = word();
const family = word();
export const canary: Person = {
  firstName: given,
  lastName: family,
  jobTitle: word(),
  email: `${given}.${family}@${word()}.com`,
  phone: `+1 415 ${digits().replace(/^(\d{3})/, '$1 ')}`,
  company: `${word()} Ltd`,
  street: `12 ${word()} Street`,
  city: word(),
  postalCode: '94107',
  country: '',
};
export const password = word();
export const note = word();
export const copied = word();
const phoneDigits = canary.phone.replaceAll(/\D/g, '').slice(1);
export const needles = [
  given,
  family,
  canary.jobTitle,
  canary.email,
  canary.company.split(' ')[0] ?? '',
  canary.street.split(' ')[1] ?? '',
  canary.city,
  phoneDigits,
  password,
  note,
  copied,
];

/** Everything that a rep does with the canaries: types them into three tools, signs in, copies and pastes. */
export async function work(rep: Rep): Promise<void> {
  const [crm, desk, billing] = [await rep.crm(), await rep.helpdesk(), await rep.billing()];
  await crm.addContact(canary, { notes: `${note} and ${canary.email}` });
  await desk.openTicket(canary, { subject: note, description: `Regards, ${given}` });
  await billing.addCustomer(canary);
  await desk.signIn(canary.email, password);
  const page = await rep.visit(
    'https://acme.zendesk.com/paste',
    '<label>From <input id="a"></label><label>To <input id="b"></label>',
  );
  await typeInto(page.locator('#a'), copied);
  await page.locator('#a').click({ clickCount: 3 });
  await page.keyboard.press('Control+C');
  await page.locator('#b').click();
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(500);
}
