import { useState } from 'react';
import { formatNumber, plural, t } from '../../../utils/i18n';
import type { Outcome } from '../../../utils/report/admit';
import type { WeekStatus } from '../../../utils/report/held';
import { Heading } from '../heading';
import style from '../style';
import { Drop } from './drop';
import { Outcomes } from './outcomes';
import { Weeks } from './weeks';

interface ReportsProps {
  readonly weeks: readonly WeekStatus[];
  /** Reports that are held. */
  readonly count: number;
  readonly onImport: (files: readonly File[], onOutcome: (outcome: Outcome) => void) => Promise<unknown>;
  readonly onClose: () => Promise<unknown>;
}

/** Where report files are dropped, what became of each, and which weeks may be shown. */
export function Reports({ weeks, count, onImport, onClose }: ReportsProps) {
  const [total, setTotal] = useState(0);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const take = async (files: readonly File[]) => {
    setTotal(files.length);
    setOutcomes([]);
    const made: Outcome[] = [];
    let shown = 0;
    await onImport(files, (outcome) => {
      made.push(outcome);
      // A list of thousands would be drawn again for each file.
      if (performance.now() - shown < 100) return;
      shown = performance.now();
      setOutcomes([...made]);
    });
    setOutcomes([...made]);
  };
  const isBusy = outcomes.length < total;
  return (
    <>
      <Heading title={t('team_nav_reports')}>{t('team_reports_how')}</Heading>
      <Drop isBusy={isBusy} onFiles={(files) => void take(files)} />
      {isBusy && (
        <p className={style.soft}>
          <progress
            aria-label={t('team_reports_progress', formatNumber(outcomes.length), formatNumber(total))}
            max={total}
            value={outcomes.length}
          />{' '}
          {t('team_reports_progress', formatNumber(outcomes.length), formatNumber(total))}
        </p>
      )}
      {total > 0 && !isBusy && <Outcomes outcomes={outcomes} />}
      <p className={style.soft}>{plural('team_reports_held', count)}</p>
      <Weeks weeks={weeks} onClose={onClose} />
    </>
  );
}
