import { lazy, Suspense, useState } from 'react';
import { dayOf } from '../../utils/calendar';
import type { ToolId } from '../../utils/model';
import type { ToolCoverage } from '../../utils/observer/coverage';
import { pairKey } from '../../utils/summary/caps';
import { toolsWith } from '../../utils/tools/custom';
import * as actions from '../hooks/actions';
import { saveFile } from '../hooks/save-file';
import { savePart } from '../hooks/save-part';
import { useCoverages } from '../hooks/use-coverage';
import { readEverything, useDashboard, useFlow, useHoldings, useStored } from '../hooks/use-dashboard';
import { useFault } from '../hooks/use-fault';
import { useHash } from '../hooks/use-hash';
import { useSettings } from '../hooks/use-settings';
import { useToolName } from '../hooks/use-tool-name';
import { useWatched } from '../hooks/use-watched';
import { FaultNotice } from '../kit/fault-notice';
import { RenewNotice } from '../policy/renew-notice';
import { Brief } from './brief';
import { Dashboard, Frame } from './dashboard';
import { flowOf } from './flow-link';
import { FlowPage } from './flow-page';
import type { DashboardActions, DashboardData } from './props';

/** Rows of each table that are shown, and how many more each time. */
const ROWS = 20;

const common: Omit<DashboardActions, 'onRetry' | 'onShowStored'> = {
  onRevoke: (tool) => void actions.unwatchTool(tool),
  onErase: actions.eraseEverything,
  onEraseTool: actions.eraseTool,
  onEraseRecord: actions.eraseRecord,
  onErasePeriod: actions.erasePeriod,
  onDownload: async () =>
    saveFile(
      `retyped-${dayOf(Date.now())}.json`,
      JSON.stringify(await readEverything(), null, 1),
      'application/json',
    ),
  onNewKey: actions.rotateKey,
  onLookUp: actions.lookUp,
  onForget: actions.forget,
  onJudge: actions.judge,
  onChange: ({ quietTools, ...rest }) =>
    void actions.change({ ...rest, ...(quietTools ? { quietTools: [...quietTools] } : {}) }),
  onAskNotices: actions.requestNotices,
  onLetter: () => actions.openPage('letter'),
  onWelcome: () => actions.openPage('welcome'),
};

/** Name of a brief's file: a person's own site has more in its id than a file's name may have. */
const fileName = (...tools: readonly ToolId[]): string =>
  `${['retyped', ...tools, dayOf(Date.now())].join('-').replace(/[^\w-]+/g, '-')}.html`;

const DeliveryApp = lazy(() => import('../delivery/delivery-app'));
const ReleaseApp = lazy(() => import('../release/release-app'));

/** The full page, live: its sections, or the flow that the address names. */
export function DashboardApp() {
  const flow = flowOf(useHash());
  const { fault, dismiss } = useFault();
  return (
    <>
      {fault && <FaultNotice fault={fault} onDismiss={dismiss} />}
      {flow ? <Flow key={`${flow.from} ${flow.to}`} {...flow} /> : <Sections />}
    </>
  );
}

function Sections() {
  const settings = useSettings();
  const watched = useWatched(settings);
  const toolName = useToolName(settings);
  const [rows, setRows] = useState(0);
  const { loaded, retry } = useDashboard();
  const holdings = useHoldings().loaded;
  const stored = useStored(rows).loaded;
  const coverages = useCoverages();
  const shared = {
    ...common,
    toolName,
    onRetry: retry,
    onShowStored: () => setRows(rows === 0 ? ROWS : rows + 5 * ROWS),
  };
  if (loaded.status === 'failed') return <Dashboard {...shared} failed />;
  if (loaded.status === 'loading' || !watched || !settings) return <Dashboard {...shared} />;
  const held = holdings.status === 'ready' ? holdings.value : undefined;
  const known = toolsWith(settings.customTools);
  const data: DashboardData = {
    ...loaded.value,
    settings,
    tools: watched.map((id) => ({
      id,
      hosts: known.find((tool) => tool.id === id)?.hosts ?? [],
      ...(held?.byTool.get(id) ?? { entries: 0, records: 0 }),
      ...coverageOf(coverages[id]),
    })),
    ...(held ? { stored: held } : {}),
    ...(stored.status === 'ready' && stored.value ? { tables: stored.value } : {}),
  };
  const share = (
    <Suspense>
      <ReleaseApp tools={watched} toolName={toolName} asked={settings.managed.policy.team} />
    </Suspense>
  );
  const delivery = (
    <Suspense>
      <DeliveryApp managed={settings.managed} />
    </Suspense>
  );
  return (
    <>
      {settings.consentAt !== null && settings.managed.changes.length > 0 && (
        <RenewNotice onWelcome={() => actions.openPage('welcome', '#consent')} />
      )}
      <Dashboard {...shared} data={data} share={share} delivery={delivery} />
    </>
  );
}

/** Nothing until a page has told. */
const coverageOf = (told: ToolCoverage | undefined) =>
  told && told.total > 0 ? { coverage: { readable: told.readable, total: told.total } } : {};

function Flow({ page, from, to }: NonNullable<ReturnType<typeof flowOf>>) {
  const settings = useSettings();
  const toolName = useToolName(settings);
  const { loaded, retry } = useFlow(from, to);
  const value = loaded.status === 'ready' && settings ? loaded.value : undefined;
  const data = value && {
    ...value,
    isIntended: settings?.intendedFlows.includes(pairKey(from, to)) ?? false,
    hourlyRate: settings?.hourlyRate ?? null,
  };
  return (
    <Frame
      section="flows"
      failed={loaded.status === 'failed'}
      isBusy={loaded.status === 'loading'}
      onRetry={retry}
    >
      {data && page === 'brief' && (
        <Brief
          data={data}
          toolName={toolName}
          onPrint={actions.printPage}
          onSave={(part) => savePart(fileName(from, to), part)}
        />
      )}
      {data && page === 'flow' && (
        <FlowPage
          data={data}
          toolName={toolName}
          onJudge={actions.judge}
          onEraseRecord={actions.eraseRecord}
          onIntend={actions.intend}
          onIntendFlow={(intended) => actions.intendFlow(from, to, intended)}
        />
      )}
    </Frame>
  );
}
