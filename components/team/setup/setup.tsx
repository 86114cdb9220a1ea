import { useState } from 'react';
import { formatList, formatNumber, t } from '../../../utils/i18n';
import type { Assumptions } from '../../../utils/report/gap';
import { Button } from '../../kit/button';
import { Confirm } from '../../kit/confirm';
import { Heading } from '../heading';
import { NumberForm } from '../number-form';
import style from '../style';
import { Backup } from './backup';
import { HandOver } from './hand-over';
import { Invites, type InvitesProps } from './invites';
import { RateForm } from './rate-form';

interface AssumeProps {
  readonly rate: Assumptions['rate'] | undefined;
  readonly peopleConcerned: number | undefined;
  readonly daysPerQuarter: number;
  readonly onRate: (rate: Assumptions['rate'] | undefined) => void;
  readonly onPeople: (people: number | undefined) => void;
  readonly onDays: (days: number | undefined) => void;
}

interface SetupProps extends InvitesProps, AssumeProps {
  readonly floor: number;
  readonly onBackUp: (passphrase: string) => Promise<unknown>;
  readonly onHandOver: (recipient: string) => Promise<unknown>;
  readonly onDelete: () => void;
}

/** The team: invites, what figures assume, the key. */
export function Setup(props: SetupProps) {
  const { name, floor } = props;
  return (
    <>
      <Heading title={name}>{t('team_floor_how', formatNumber(floor))}</Heading>
      <Invites {...props} />
      <Assume {...props} />
      <Backup onBackUp={props.onBackUp} />
      <HandOver onHandOver={props.onHandOver} />
      <Delete name={name} action={t('team_delete')} text={t('team_delete_text')} onDelete={props.onDelete} />
    </>
  );
}

interface CombinedSetupProps extends AssumeProps {
  readonly name: string;
  readonly floor: number;
  /** Teams whose figures these are. */
  readonly teams: readonly string[];
  readonly onDelete: () => void;
}

/** Figures that were handed on: whose they are, and what they assume. */
export function CombinedSetup(props: CombinedSetupProps) {
  const { name, floor, teams } = props;
  return (
    <>
      <Heading title={name}>{t('team_floor_how', formatNumber(floor))}</Heading>
      <p>{t('team_combined_of', formatList(teams))}</p>
      <p className={style.soft}>{t('team_combined_how')}</p>
      <Assume {...props} />
      <Delete
        name={name}
        action={t('team_combined_delete')}
        text={t('team_combined_delete_text')}
        onDelete={props.onDelete}
      />
    </>
  );
}

function Assume({ rate, peopleConcerned, daysPerQuarter, onRate, onPeople, onDays }: AssumeProps) {
  return (
    <section className={style.section}>
      <h2>{t('team_assume')}</h2>
      <p className={style.soft}>{t('team_assume_how')}</p>
      <div className={style.stack}>
        <RateForm rate={rate} onChange={onRate} />
        <NumberForm
          label={t('team_assume_people')}
          hint={t('team_assume_people_hint')}
          value={peopleConcerned}
          onChange={onPeople}
        />
        <NumberForm label={t('team_assume_days')} value={daysPerQuarter} onChange={onDays} />
      </div>
    </section>
  );
}

interface DeleteProps {
  readonly name: string;
  readonly action: string;
  readonly text: string;
  readonly onDelete: () => void;
}

function Delete({ name, action, text, onDelete }: DeleteProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p className={style.act}>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {action}
        </Button>
      </p>
      {isAsking && (
        <Confirm
          title={t('team_delete_title', name)}
          action={t('team_delete_action')}
          onConfirm={onDelete}
          onCancel={() => setAsking(false)}
        >
          {text}
        </Confirm>
      )}
    </>
  );
}
