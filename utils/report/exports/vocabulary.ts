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

export const ENGLISH: Vocabulary = {
  locale: 'en',
  kind: (kind) => kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
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
    unknown: 'Not looked up',
  },
};
