import { useState } from 'react';
import { formatNumber, t } from '../../../utils/i18n';
import type { Assumptions } from '../../../utils/report/gap';
import { Button } from '../../kit/button';
import { Confirm } from '../../kit/confirm';
import { Heading } from '../heading';
import { NumberForm } from '../number-form';
import style from '../style';
import { Backup } from './backup';
import { Invites, type InvitesProps } from './invites';
import { RateForm } from './rate-form';

interface SetupProps extends InvitesProps {
  readonly floor: number;
  readonly rate: Assumptions['rate'] | undefined;
  readonly peopleConcerned: number | undefined;
  readonly daysPerQuarter: number;
  readonly onRate: (rate: Assumptions['rate'] | undefined) => void;
  readonly onPeople: (people: number | undefined) => void;
  readonly onDays: (days: number | undefined) => void;
  readonly onBackUp: (passphrase: string) => Promise<unknown>;
  readonly onDelete: () => void;
}

/** The team: invites, what figures assume, the key. */
export function Setup(props: SetupProps) {
  const { name, floor, rate, peopleConcerned, daysPerQuarter } = props;
  const [isDeleting, setDeleting] = useState(false);
  return (
    <>
      <Heading title={name}>{t('team_floor_how', formatNumber(floor))}</Heading>
      <Invites {...props} />
      <section className={style.section}>
        <h2>{t('team_assume')}</h2>
        <p className={style.soft}>{t('team_assume_how')}</p>
        <div className={style.stack}>
          <RateForm rate={rate} onChange={props.onRate} />
          <NumberForm
            label={t('team_assume_people')}
            hint={t('team_assume_people_hint')}
            value={peopleConcerned}
            onChange={props.onPeople}
          />
          <NumberForm label={t('team_assume_days')} value={daysPerQuarter} onChange={props.onDays} />
        </div>
      </section>
      <Backup onBackUp={props.onBackUp} />
      <p className={style.act}>
        <Button look="quiet" onClick={() => setDeleting(true)}>
          {t('team_delete')}
        </Button>
      </p>
      {isDeleting && (
        <Confirm
          title={t('team_delete_title', name)}
          action={t('team_delete_action')}
          onConfirm={props.onDelete}
          onCancel={() => setDeleting(false)}
        >
          {t('team_delete_text')}
        </Confirm>
      )}
    </>
  );
}
