import type { ToolId } from '../../utils/model';
import { mayBeWatched } from '../../utils/policy/manage';
import { customId, toolNameOf } from '../../utils/tools/custom';
import { openPage, pause, resume, watchSite, watchTools } from '../hooks/actions';
import type { FirstLook } from '../hooks/first-look';
import { type OpenTab, openTabOf } from '../hooks/open-tab';
import { useTabCoverage } from '../hooks/use-coverage';
import { useFault } from '../hooks/use-fault';
import { useSettings } from '../hooks/use-settings';
import { useToolName } from '../hooks/use-tool-name';
import { useWatched } from '../hooks/use-watched';
import { useThisWeek } from '../hooks/use-week';
import { Popup, type PopupState } from './popup';
import type { TabTool } from './tab-tool';

interface PopupAppProps {
  readonly first: FirstLook;
  readonly firstWatched: readonly ToolId[];
}

/** The popup, live. */
export function PopupApp({ first, firstWatched }: PopupAppProps) {
  const settings = useSettings(first.settings);
  const watched = useWatched(settings, firstWatched);
  const { loaded, retry } = useThisWeek(first.figures);
  const { fault, dismiss } = useFault();
  const toolName = useToolName(settings);
  const open = openTabOf(first.url, settings);
  const coverage = useTabCoverage(open?.tool !== undefined && watched.includes(open.tool));

  const state = (): PopupState => {
    if (settings.consentAt === null) return { type: 'noConsent' };
    const shown = open ? { tab: tabTool(open) } : {};
    if (settings.managed.changes.length > 0) return { type: 'renew' };
    if (watched.length === 0) return { type: 'noTools', ...shown };
    if (loaded.status !== 'ready') return { type: loaded.status };
    const paused = settings.pausedUntil <= Date.now() ? {} : { paused: { until: settings.pausedUntil } };
    return { type: 'week', figures: loaded.value, rate: settings.hourlyRate, ...shown, ...paused };
  };
  const tabTool = ({ host, tool }: OpenTab): TabTool => {
    const mayWatch = mayBeWatched(tool ?? customId(host), settings.managed);
    if (!tool) return mayWatch ? { type: 'site', host } : { type: 'excluded', name: host };
    const name = toolNameOf(tool, settings.customTools);
    if (!mayWatch) return { type: 'excluded', name };
    if (!watched.includes(tool)) return { type: 'known', name };
    return { type: 'watched', name, ...(coverage && coverage.total > 0 ? { coverage } : {}) };
  };
  const isLetterReady = settings.letterReady !== '';
  return (
    <Popup
      state={state()}
      {...(fault && { fault })}
      toolName={toolName}
      letter={isLetterReady ? (settings.letterReady === settings.letterRead ? 'read' : 'new') : 'none'}
      onWelcome={() => openPage('welcome')}
      onChooseTools={() => openPage('welcome', '#tools')}
      onDashboard={() => openPage('dashboard')}
      onLetter={() => openPage('letter')}
      onPause={(length) => void pause(length)}
      onResume={() => void resume()}
      onRetry={retry}
      onWatch={() => open?.tool && void watchTools([open.tool], settings.customTools)}
      onWatchSite={(words) => open && void watchSite({ ...words, id: customId(open.host), host: open.host })}
      onDismissFault={dismiss}
    />
  );
}
