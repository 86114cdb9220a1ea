import { useState } from 'react';
import { t } from '../../../utils/i18n';
import type { CaseFile } from '../../../utils/report/case-file';
import { nameSchema } from '../../../utils/report/schema';
import { Button } from '../../kit/button';
import { DateField, TextField } from '../inputs';
import style from '../style';
import { withItem } from './change';

interface RequestsProps {
  readonly requests: CaseFile['requests'];
  readonly today: string;
  readonly onChange: (requests: CaseFile['requests']) => void;
}

const isName = (text: string): boolean => nameSchema.safeParse(text).success;

/** What vendors were asked for, since when, and whether they answered. */
export function Requests({ requests, today, onChange }: RequestsProps) {
  const [round, setRound] = useState(0);
  const [vendor, setVendor] = useState('');
  return (
    <section className={style.card}>
      <h2>{t('team_case_vendors')}</h2>
      {requests.map((request, i) => (
        <fieldset key={`${request.vendor} ${request.asked}`} className={style.line}>
          <legend className={style.legend}>{request.vendor}</legend>
          <DateField
            label={t('team_since_asked')}
            value={request.asked}
            onChange={(asked) => onChange(withItem(requests, i, asked ? { ...request, asked } : undefined))}
          />
          <DateField
            label={t('team_case_answered')}
            value={request.answered}
            onChange={(answered) => {
              const { answered: _, ...rest } = request;
              onChange(withItem(requests, i, answered ? { ...rest, answered } : rest));
            }}
          />
          <TextField
            label={t('team_case_note')}
            value={request.note}
            accepts={(text) => text.length <= 2000}
            onChange={(note) => onChange(withItem(requests, i, { ...request, note }))}
          />
        </fieldset>
      ))}
      <div className={style.line}>
        <TextField key={round} label={t('team_case_vendor')} value="" accepts={isName} onChange={setVendor} />
        <Button
          disabled={vendor === ''}
          onClick={() => {
            onChange([...requests, { vendor, asked: today, note: '' }]);
            setVendor('');
            setRound(round + 1);
          }}
        >
          {t('team_case_vendor_ask')}
        </Button>
      </div>
    </section>
  );
}
