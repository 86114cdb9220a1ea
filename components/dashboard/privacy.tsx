import { useState } from 'react';
import { formatDate, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { StoredTable } from '../../utils/summary/stored';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import style from './dashboard.module.css';
import { LookUp } from './look-up';
import { Period } from './period';
import type { DashboardActions, Stored } from './props';
import { Section } from './section';
import { StoredTables } from './stored-tables';

interface PrivacyProps
  extends Pick<
    DashboardActions,
    'onErase' | 'onEraseRecord' | 'onErasePeriod' | 'onDownload' | 'onShowStored' | 'onLookUp' | 'onForget'
  > {
  readonly stored: Stored | undefined;
  readonly tables: readonly StoredTable[] | undefined;
  readonly toolName: (id: ToolId) => string;
}

/** What is stored, row by row, and the ways to have less or none of it. */
export function Privacy({ stored, tables, ...rest }: PrivacyProps) {
  return (
    <Section id="privacy" title={t('dashboard_privacy')}>
      <p>{storedWords(stored)}</p>
      <p className={style.soft}>{t('dashboard_privacy_how')}</p>
      <LookUp {...rest} />
      {tables ? (
        <StoredTables tables={tables} onEraseRecord={rest.onEraseRecord} />
      ) : (
        <p className={style.act}>
          <Button onClick={rest.onShowStored}>{t('stored_show')}</Button>
        </p>
      )}
      <Period onErasePeriod={rest.onErasePeriod} />
      <Everything onErase={rest.onErase} onDownload={rest.onDownload} />
    </Section>
  );
}

function storedWords(stored: Stored | undefined): string {
  if (!stored) return t('stored_counting');
  if (stored.since === undefined) return t('dashboard_privacy_none');
  return t(
    'dashboard_privacy_stored',
    plural('fields', stored.entries),
    plural('records', stored.records),
    formatDate(stored.since),
  );
}

function Everything({ onErase, onDownload }: Pick<DashboardActions, 'onErase' | 'onDownload'>) {
  const [step, setStep] = useState<'idle' | 'asking' | 'busy' | 'done' | 'failed'>('idle');
  const erase = async () => {
    setStep('busy');
    try {
      await onErase();
      setStep('done');
    } catch {
      setStep('failed');
    }
  };
  return (
    <>
      <p className={style.act}>
        <Button onClick={() => void onDownload()}>{t('stored_download')}</Button>
        <Button disabled={step === 'busy'} onClick={() => setStep('asking')}>
          {t('dashboard_erase')}
        </Button>
        <span role="status" className={step === 'failed' ? style.wrong : style.soft}>
          {step === 'busy' && t('dashboard_erase_busy')}
          {step === 'done' && t('dashboard_erase_done')}
          {step === 'failed' && t('dashboard_erase_failed')}
        </span>
      </p>
      {step === 'asking' && (
        <Confirm
          title={t('dashboard_erase_title')}
          action={t('dashboard_erase_action')}
          onConfirm={erase}
          onCancel={() => setStep('idle')}
        >
          {t('dashboard_erase_text')}
        </Confirm>
      )}
    </>
  );
}
