import { useState } from 'react';
import { formatDate, formatList, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { SpotCheck as Check } from '../../utils/summary/findings';
import { Button } from '../kit/button';
import { kindName } from '../kit/kind-name';
import type { DashboardActions } from './props';
import style from './style';

interface SpotCheckProps extends Pick<DashboardActions, 'onJudge' | 'onChange'> {
  readonly check: Check;
  readonly toolName: (id: ToolId) => string;
}

/** One finding at a time: was it right? Five a month, to be skipped, so that figures carry their own precision. */
export function SpotCheck({ check, toolName, onJudge, onChange }: SpotCheckProps) {
  const [isSkipped, setSkipped] = useState(false);
  const [asking] = check.asking;
  if (isSkipped || !asking) return null;
  const { record, from, to, at, fields, kinds } = asking;
  return (
    <section className={`${style.card} ${style.check}`} aria-labelledby="check-title">
      <h2 id="check-title">{t('check_title')}</h2>
      <p>
        {t(
          'check_question',
          formatDate(at),
          plural('fields', fields),
          toolName(from),
          toolName(to),
          formatList(kinds.map(kindName)),
        )}
      </p>
      <p className={style.act}>
        <Button onClick={() => void onJudge(record, true, true)}>{t('check_right')}</Button>
        <Button onClick={() => void onJudge(record, false, true)}>{t('check_wrong')}</Button>
        <Button look="quiet" onClick={() => setSkipped(true)}>
          {t('survey_skip')}
        </Button>
        <Button look="quiet" onClick={() => onChange({ spotCheck: false })}>
          {t('survey_never')}
        </Button>
      </p>
    </section>
  );
}
