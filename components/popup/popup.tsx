import { direction, locale, type Rate, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { PopupFigures } from '../../utils/summary/popup-figures';
import { Button } from '../kit/button';
import { Counting } from '../kit/counting';
import { FaultNotice, type FaultNoticeProps } from '../kit/fault-notice';
import { Mark } from '../kit/mark';
import { EmptyWeek } from './empty-week';
import { Message } from './message';
import { Pause, PausedNotice } from './pause';
import style from './popup.module.css';
import { type SiteWords, type TabTool, TabToolNote } from './tab-tool';
import { WeekSummary } from './week-summary';

/** Why nothing is observed for now; `until` is absent when only the person ends it. */
export interface Paused {
  readonly until?: number;
}

export type PopupState =
  /** Figures are on their way: the frame alone, so that nothing jumps; after a while it says that it counts. */
  | { readonly type: 'loading' }
  | { readonly type: 'noConsent' }
  /** A policy asks for more than was agreed to. */
  | { readonly type: 'renew' }
  | { readonly type: 'noTools'; readonly tab?: TabTool }
  | { readonly type: 'failed' }
  | {
      readonly type: 'week';
      readonly figures: PopupFigures;
      /** The person's own hourly rate; null while there is none. */
      readonly rate: Rate | null;
      /** The page that the popup was opened on; absent where there is nothing to say about it. */
      readonly tab?: TabTool;
      readonly paused?: Paused;
    };

export interface PopupProps {
  readonly state: PopupState;
  /** What is wrong with the ledger; absent while nothing is. */
  readonly fault?: FaultNoticeProps['fault'];
  readonly onDismissFault: () => void;
  readonly toolName: (id: ToolId) => string;
  /** The consent part of the welcome page. */
  readonly onWelcome: () => void;
  /** The tools part of the welcome page. */
  readonly onChooseTools: () => void;
  readonly onDashboard: () => void;
  /** Whether a weekly letter waits, or was read already. */
  readonly letter: 'none' | 'new' | 'read';
  readonly onLetter: () => void;
  /** Watch the catalogue's tool of this page. */
  readonly onWatch: () => void;
  /** Watch this page's site. */
  readonly onWatchSite: (words: SiteWords) => void;
  readonly onPause: (length: 'hour' | 'today') => void;
  readonly onResume: () => void;
  readonly onRetry: () => void;
}

/** The week in five seconds. */
export function Popup(props: PopupProps) {
  const { state } = props;
  return (
    <main className={style.popup} lang={locale()} dir={direction()}>
      <header className={style.head}>
        <Mark />
        {t('app_name')}
        {state.type === 'week' && <span className={style.week}>{t('popup_week')}</span>}
      </header>
      {props.fault && (
        <div className={style.fault}>
          <FaultNotice fault={props.fault} onDismiss={props.onDismissFault} />
        </div>
      )}
      {state.type === 'week' && props.letter === 'new' && (
        <div className={style.paused}>
          <span>{t('letter_notice_title')}</span>
          <Button look="quiet" onClick={props.onLetter}>
            {t('letter_open')}
          </Button>
        </div>
      )}
      {state.type === 'week' && state.paused && (
        <PausedNotice paused={state.paused} onResume={props.onResume} />
      )}
      <div className={style.body}>
        <Body {...props} />
      </div>
      {(state.type === 'week' || state.type === 'noTools') && state.tab && (
        <TabToolNote tab={state.tab} onWatch={props.onWatch} onWatchSite={props.onWatchSite} />
      )}
      {state.type === 'week' && <Pause {...props} paused={state.paused !== undefined} />}
    </main>
  );
}

function Body({ state, toolName, onWelcome, onChooseTools, onRetry }: PopupProps) {
  switch (state.type) {
    case 'loading':
      return <Counting />;
    case 'noConsent':
      return (
        <Message title={t('popup_consent_title')} action={t('popup_consent_action')} onAction={onWelcome}>
          {t('popup_consent_text')}
        </Message>
      );
    case 'renew':
      return (
        <Message title={t('policy_renew_title')} action={t('policy_renew_action')} onAction={onWelcome}>
          {t('policy_renew_text')}
        </Message>
      );
    case 'noTools':
      return (
        <Message title={t('popup_tools_title')} action={t('popup_tools_action')} onAction={onChooseTools}>
          {t('popup_tools_text')}
        </Message>
      );
    case 'failed':
      return (
        <Message title={t('popup_failed_title')} action={t('popup_failed_action')} onAction={onRetry}>
          {t('popup_failed_text')}
        </Message>
      );
    case 'week':
      return state.figures.week.retypedEntries === 0 ? (
        <EmptyWeek figures={state.figures} />
      ) : (
        <WeekSummary figures={state.figures} rate={state.rate} toolName={toolName} />
      );
  }
}
