import type { FieldKind } from '../../model';
import type { SurveyAnswer } from '../../summary/survey';
import type { Alternative, ConnectorStatus, Expertise } from '../gap';

/** The words of a brief that stand for ids. A page passes those of its language. */
export interface Vocabulary {
  /** BCP 47: numbers and money are written for it. */
  readonly locale: string;
  readonly kind: (kind: FieldKind) => string;
  readonly answer: Readonly<Record<SurveyAnswer, string>>;
  readonly alternative: Readonly<Record<Alternative, string>>;
  readonly expertise: Readonly<Record<Expertise, string>>;
  readonly connector: Readonly<Record<ConnectorStatus, string>>;
}

/** Kinds whose names are not their words in a row. */
const KINDS: Partial<Record<FieldKind, string>> = {
  id: 'Number or id',
  url: 'Web address',
  vat: 'VAT number',
  iban: 'IBAN',
  money: 'Amount',
  street2: 'Address line 2',
  longText: 'Free text',
  choice: 'Choice from a list',
  other: 'Other',
};

/** `postalCode` as "Postal code". */
function sentence(kind: FieldKind): string {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const ENGLISH: Vocabulary = {
  locale: 'en',
  kind: (kind) => KINDS[kind] ?? sentence(kind),
  answer: {
    noIntegration: 'There is no integration',
    broken: 'The integration is broken',
    noTrust: 'I do not trust the integration',
    fasterByHand: 'It is faster by hand',
    checking: 'I check by entering it again',
  },
  alternative: {
    nothing: 'Do nothing',
    processChange: 'Change the process',
    connector: 'Existing connector',
    middleware: 'Middleware',
    api: 'Build on the APIs',
    centralStore: 'Central data store',
  },
  expertise: {
    none: 'nobody in IT',
    admin: 'an administrator',
    integrator: 'an integration specialist',
    developer: 'a developer',
  },
  connector: {
    native: 'Built in',
    vendorApp: 'Vendor’s app',
    noneKnown: 'None known',
    unknown: 'Not known, look it up',
  },
};
