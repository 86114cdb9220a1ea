import { t } from '../../../utils/i18n';
import { APPROVALS, type CaseFile } from '../../../utils/report/case-file';
import { Button } from '../../kit/button';
import { DateField } from '../inputs';
import style from '../style';
import { withItem } from './change';

interface ApprovalsProps {
  readonly approvals: CaseFile['approvals'];
  readonly today: string;
  readonly onChange: (approvals: CaseFile['approvals']) => void;
}

/** Who has to agree, since when they were asked, and whether they have. */
export function Approvals({ approvals, today, onChange }: ApprovalsProps) {
  const left = APPROVALS.filter((one) => !approvals.some(({ of }) => of === one));
  return (
    <section className={style.card}>
      <h2>{t('team_case_approvals')}</h2>
      {approvals.map((approval, i) => (
        <fieldset key={approval.of} className={style.line}>
          <legend className={style.legend}>{t(`team_approval_${approval.of}`)}</legend>
          <DateField
            label={t('team_since_asked')}
            value={approval.asked}
            onChange={(asked) => onChange(withItem(approvals, i, asked ? { ...approval, asked } : undefined))}
          />
          <DateField
            label={t('team_case_granted')}
            value={approval.granted}
            onChange={(granted) => {
              const { granted: _, ...rest } = approval;
              onChange(withItem(approvals, i, granted ? { ...rest, granted } : rest));
            }}
          />
        </fieldset>
      ))}
      <p className={style.act}>
        {left.map((of) => (
          <Button key={of} onClick={() => onChange([...approvals, { of, asked: today }])}>
            {t('team_case_ask', t(`team_approval_${of}`))}
          </Button>
        ))}
      </p>
    </section>
  );
}
