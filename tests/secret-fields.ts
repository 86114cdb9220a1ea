import { isTextField, type LabelledControl, pagesOf, sourcesIn } from '../eval/forms/corpus';
import { parsePage } from '../eval/forms/page';
import { describeField } from '../utils/fields/describe';
import type { FieldDescription } from '../utils/model';

/** One real control with the value that a person might have typed into it. */
export interface TypedField {
  readonly where: string;
  readonly field: FieldDescription;
  readonly value: string;
  readonly everPassword: boolean;
}

const SECRETS: Readonly<Record<string, string>> = {
  password: 'correct Horse 7 battery',
  otp: '482913',
  cardNumber: '4111 1111 1111 1111',
  cardExp: '09/29',
  cardCvc: '737',
  cardName: 'J DOE',
};
const NUMBERS = [
  '4539 1488 0343 6467',
  '10482',
  '2026-004182',
  'SO-99871-B',
  '371449635398431',
  '600345218',
  '7992739871',
];
const PHONES = [
  '+49 30 901820',
  '(415) 555-0132',
  '0171 2345678',
  '+33 6 12 34 56 78',
  '4155550132',
  '+861062552233',
];
const NUMBERED =
  /\b(?:order|invoice|account|customer|ticket|reference|tracking|policy|member(?:ship)?|contract|serial)[ _-]?(?:number|no|num|id|nr)\b/i;
const SAMPLE = 300;

const evenly = <T>(items: readonly T[], count: number): T[] =>
  items.filter(
    (_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );

interface Found {
  readonly secret: readonly TypedField[];
  readonly ordinary: readonly TypedField[];
}

/**
 * Real fields of the corpora, spread evenly over the sources: secret ones by their label (a third of them mislabelled:
 * names, ids or autocomplete taken away, passwords shown as text), and telephone, order and account numbers outside
 * of log-in forms.
 */
export function typedFields(corpora: string, sample = SAMPLE): Found {
  const secret: TypedField[] = [];
  const ordinary: TypedField[] = [];
  for (const source of sourcesIn(corpora))
    for (const page of pagesOf(corpora, source)) {
      const logins = new Set(page.fields.filter(({ type }) => type === 'password').map(({ form }) => form));
      const document = parsePage(page.html);
      for (const control of page.fields.filter(isTextField)) {
        const element = document.querySelector(`[data-cid="${control.cid}"]`);
        if (!element || control.tag === 'select') continue;
        const where = `${source}/${page.file}#${control.cid}`;
        const typed = SECRETS[control.src === undefined ? '' : (control.label ?? '')];
        const everPassword = control.type === 'password';
        if (typed) secret.push({ where, field: describeField(element), value: typed, everPassword });
        else if (!logins.has(control.form)) {
          const value = ordinaryValue(control, ordinary.length);
          if (value) ordinary.push({ where, field: describeField(element), value, everPassword });
        }
      }
    }
  return { secret: evenly(secret, sample).map(mislabelled), ordinary: evenly(ordinary, sample) };
}

function ordinaryValue(control: LabelledControl, at: number): string | undefined {
  if (control.src !== undefined && control.label === 'phone') return PHONES[at % PHONES.length];
  const name = `${control.name} ${control.id}`.replace(/([a-z])([A-Z])/g, '$1 $2');
  return NUMBERED.test(name) && control.type !== 'password' ? NUMBERS[at % NUMBERS.length] : undefined;
}

/** Every third field loses something that gave it away. */
function mislabelled(typed: TypedField, at: number): TypedField {
  if (at % 3 !== 0) return typed;
  const shown = { ...typed.field, autocomplete: '' };
  return {
    ...typed,
    field: typed.everPassword ? { ...shown, type: 'text', label: '', name: 'field_7' } : shown,
  };
}
