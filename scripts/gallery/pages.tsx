import type { ReactNode } from 'react';
import { Brief } from '../../components/dashboard/brief';
import { Dashboard, Frame } from '../../components/dashboard/dashboard';
import { FlowPage } from '../../components/dashboard/flow-page';
import type { DashboardProps } from '../../components/dashboard/props';
import { Letter, type LetterProps } from '../../components/letter/letter';
import { Popup, type PopupProps, type PopupState } from '../../components/popup/popup';
import type { WelcomeProps } from '../../components/welcome/props';
import { Welcome } from '../../components/welcome/welcome';
import { TOOLS } from '../../utils/tools';
import { delivering } from './delivering';
import { asks, governed, receipt } from './governed';
import {
  dashboard,
  figures,
  flowPage,
  id,
  letterOf,
  long,
  NOW,
  nothing as nothingYet,
  offered,
  tables,
  toolName,
  week,
} from './samples';
import { sharing } from './sharing';

const nothing = () => undefined;
const popup = (state: PopupState, fault?: PopupProps['fault']) => (
  <Popup
    state={state}
    {...(fault ? { fault } : {})}
    letter={state.type === 'week' && state.rate ? 'new' : 'none'}
    onLetter={nothing}
    onWatch={nothing}
    onWatchSite={nothing}
    toolName={toolName}
    onWelcome={nothing}
    onChooseTools={nothing}
    onDashboard={nothing}
    onPause={nothing}
    onResume={nothing}
    onRetry={nothing}
    onDismissFault={nothing}
  />
);
const welcome = (props: Partial<WelcomeProps>) => (
  <Welcome
    browser="chromium"
    tools={offered}
    consent="given"
    retentionDays={90}
    own={{ names: 0, emails: 0, domains: 0 }}
    granted={[]}
    access="idle"
    onConsent={nothing}
    onOwn={async () => undefined}
    onForgetOwn={nothing}
    onGrant={nothing}
    onDashboard={nothing}
    {...props}
  />
);
const full = (props: Partial<DashboardProps>, isJoined = true) => (
  <Dashboard
    share={sharing(isJoined)}
    delivery={delivering(isJoined)}
    toolName={toolName}
    onRevoke={nothing}
    onErase={async () => undefined}
    onEraseTool={async () => undefined}
    onEraseRecord={async () => undefined}
    onErasePeriod={async () => undefined}
    onDownload={async () => undefined}
    onNewKey={async () => undefined}
    onShowStored={nothing}
    onLookUp={async () => ({
      tools: ['Salesforce', 'Zendesk'].map((name, i) => ({
        tool: id(name),
        records: 2 + i,
        firstAt: NOW - 40 * 86_400_000,
        lastAt: NOW,
      })),
    })}
    onForget={async () => ({ records: 5 })}
    onJudge={async () => undefined}
    onChange={nothing}
    onAskNotices={async () => true}
    onLetter={nothing}
    onWelcome={nothing}
    onRetry={nothing}
    {...props}
  />
);

const letter = (props: Partial<LetterProps>) => (
  <Letter
    rate={null}
    toolName={toolName}
    onPrint={nothing}
    onDashboard={nothing}
    onRetry={nothing}
    {...props}
  />
);

/** Each state of each page. */
export const pages: Readonly<Record<string, ReactNode>> = {
  'popup-week': popup({
    type: 'week',
    rate: null,
    figures: figures(week),
    tab: { type: 'watched', name: 'Zendesk', coverage: { readable: 12, total: 13, frames: 1 } },
  }),
  'popup-long': popup({
    type: 'week',
    rate: { amount: 60, currency: 'EUR' },
    figures: figures(long),
    tab: { type: 'known', name: 'Jira' },
  }),
  'popup-empty': popup({
    type: 'week',
    rate: null,
    figures: { week: nothingYet, trend: [], flows: [], precision: { right: 0, judged: 0 } },
  }),
  'popup-paused': popup({
    type: 'week',
    rate: null,
    figures: figures(week),
    paused: { until: NOW },
    tab: { type: 'site', host: 'erp.acme.example' },
  }),
  'letter-week': letter({ figures: letterOf(week), rate: null }),
  'letter-money': letter({ figures: letterOf(long), rate: { amount: 60, currency: 'EUR' } }),
  'letter-empty': letter({ figures: { week: nothingYet, flows: [], precision: { right: 0, judged: 0 } } }),
  'letter-failed': letter({ failed: true }),
  'letter-loading': letter({}),
  'popup-no-consent': popup({ type: 'noConsent' }),
  'popup-no-tools': popup({ type: 'noTools' }),
  'popup-renew': popup({ type: 'renew' }),
  'popup-failed': popup({ type: 'failed' }),
  'popup-loading': popup({ type: 'loading' }),
  'popup-fault': popup({ type: 'week', rate: null, figures: figures(week) }, { type: 'damaged', at: NOW }),
  'welcome-new': welcome({ consent: 'needed' }),
  'welcome-renew': welcome({
    consent: 'renew',
    changes: asks,
  }),
  'welcome-asked': welcome({ consent: 'needed', changes: asks, offered: [id('Salesforce')] }),
  'welcome-agreed': welcome({}),
  'welcome-many': welcome({ tools: TOOLS }),
  'welcome-refused': welcome({ access: 'refused' }),
  'welcome-done': welcome({
    granted: [id('Salesforce'), id('Zendesk')],
    own: { names: 1, emails: 2, domains: 1 },
  }),
  'dashboard-week': full({ data: dashboard }),
  'dashboard-empty': full(
    {
      data: {
        ...dashboard,
        week: nothingYet,
        trend: [],
        flows: [],
        flowsOfWeeks: [],
        again: [],
        check: { precision: { right: 0, judged: 0 }, asking: [] },
        settings: { ...dashboard.settings, hourlyRate: null, quietTools: [] },
        tools: [],
        stored: { entries: 0, records: 0 },
      },
    },
    false,
  ),
  'dashboard-policy': full({ data: { ...dashboard, settings: { ...dashboard.settings, ...governed } } }),
  'receipt-own': receipt(false),
  'receipt-policy': receipt(true),
  'dashboard-stored': full({ data: { ...dashboard, tables } }),
  'dashboard-flow': (
    <Frame section="flows" failed={false} isBusy={false} onRetry={nothing}>
      <FlowPage
        data={flowPage}
        toolName={toolName}
        onJudge={async () => undefined}
        onEraseRecord={async () => undefined}
        onIntend={async () => undefined}
        onIntendFlow={async () => undefined}
      />
    </Frame>
  ),
  'dashboard-brief': (
    <Frame section="flows" failed={false} isBusy={false} onRetry={nothing}>
      <Brief data={flowPage} toolName={toolName} onPrint={nothing} onSave={nothing} now={NOW} />
    </Frame>
  ),
  'dashboard-failed': full({ failed: true }),
  'dashboard-loading': full({}),
  'dashboard-flow-empty': (
    <Frame section="flows" failed={false} isBusy={false} onRetry={nothing}>
      <FlowPage
        data={{
          ...flowPage,
          counts: { ...flowPage.counts, fields: 0, records: 0, intended: 12, kinds: [] },
          details: { records: [], answers: [] },
          isIntended: true,
        }}
        toolName={toolName}
        onJudge={async () => undefined}
        onEraseRecord={async () => undefined}
        onIntend={async () => undefined}
        onIntendFlow={async () => undefined}
      />
    </Frame>
  ),
};
