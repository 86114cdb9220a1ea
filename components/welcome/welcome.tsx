import { direction, locale, t } from '../../utils/i18n';
import { Mark } from '../kit/mark';
import { useAnchor } from '../kit/use-anchor';
import { Consent } from './consent';
import { Finish } from './finish';
import { Own } from './own';
import type { WelcomeProps } from './props';
import { Step } from './step';
import { Tools } from './tools';
import style from './welcome.module.css';
import { WhatIsRead } from './what-is-read';

/** From "what is this?" to the first watched tool on one page. Nothing is observed before consent. */
export function Welcome(props: WelcomeProps) {
  useAnchor(true);
  const agreed = props.consent === 'given';
  return (
    <main className={style.page} lang={locale()} dir={direction()}>
      <header className={style.head}>
        <p className={style.brand}>
          <Mark size={28} /> {t('app_name')}
        </p>
        <h1>{t('welcome_title')}</h1>
        <p className={style.lead}>{t('welcome_lead')}</p>
      </header>
      <Step name="what" number={1} title={t('welcome_promise_title')} state="open">
        <WhatIsRead retentionDays={props.retentionDays} />
      </Step>
      <Step name="consent" number={2} title={t('welcome_consent_title')} state={agreed ? 'done' : 'open'}>
        <Consent {...props} />
      </Step>
      <Step name="own" number={3} title={t('welcome_own_title')} state={agreed ? 'open' : 'locked'}>
        <Own own={props.own} onOwn={props.onOwn} onForgetOwn={props.onForgetOwn} />
      </Step>
      <Step name="tools" number={4} title={t('welcome_tools_title')} state={agreed ? 'open' : 'locked'}>
        <Tools {...props} />
      </Step>
      {agreed && props.granted.length > 0 && (
        <Finish watched={props.granted.length} onDashboard={props.onDashboard} />
      )}
    </main>
  );
}
