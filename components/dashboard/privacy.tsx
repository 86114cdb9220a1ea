import { useState } from 'react';
import { formatDate, plural, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import style from './dashboard.module.css';
import type { Stored } from './props';
import { Section } from './section';

interface PrivacyProps {
  readonly stored: Stored;
  readonly onErase: () => Promise<void>;
}

/** What is stored, and the way to have none of it. */
export function Privacy({ stored, onErase }: PrivacyProps) {
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
    <Section id="privacy" title={t('dashboard_privacy')}>
      <p>
        {stored.since === undefined
          ? t('dashboard_privacy_none')
          : t(
              'dashboard_privacy_stored',
              plural('fields', stored.entries),
              plural('records', stored.records),
              formatDate(stored.since),
            )}
      </p>
      <p className={style.soft}>{t('dashboard_privacy_how')}</p>
      <p className={style.act}>
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
    </Section>
  );
}
