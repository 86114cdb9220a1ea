import { locale, t } from '../../../utils/i18n';
import type { Vocabulary } from '../../../utils/report/exports/vocabulary';
import { ALTERNATIVES, EXPERTISE } from '../../../utils/report/gap';
import { SURVEY_ANSWERS } from '../../../utils/summary/survey';
import { kindName } from '../../kit/kind-name';

const CONNECTORS = ['native', 'vendorApp', 'noneKnown', 'unknown'] as const;

/** The words of exported briefs, in the person's language. */
export function vocabulary(): Vocabulary {
  return {
    locale: locale(),
    kind: kindName,
    answer: named(SURVEY_ANSWERS, (answer) => t(`survey_${answer}`)),
    alternative: named(ALTERNATIVES, (way) => t(`team_way_${way}`)),
    expertise: named(EXPERTISE, (who) => t(`team_who_${who}`)),
    connector: named(CONNECTORS, (status) => t(`team_connector_${status}`)),
  };
}

function named<K extends string>(keys: readonly K[], say: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;
}
