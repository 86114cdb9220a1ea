import { customId, toolNameOf } from '../../utils/tools/custom';
import { openPage, pause, resume, watchSite, watchTools } from '../hooks/actions';
import { useTabCoverage } from '../hooks/use-coverage';
import { useSettings } from '../hooks/use-settings';
import { type OpenTab, useTab } from '../hooks/use-tab';
import { useToolName } from '../hooks/use-tool-name';
import { useWatched } from '../hooks/use-watched';
import { useThisWeek } from '../hooks/use-week';
import { Popup, type PopupState } from './popup';
import type { TabTool } from './tab-tool';

/** The popup, live. */
export function PopupApp() {
  const settings = useSettings();
  const watched = useWatched(settings);
  const { loaded, retry } = useThisWeek();
  const toolName = useToolName(settings);
  const open = useTab(settings);
  const coverage = useTabCoverage(open?.tool !== undefined && watched?.includes(open.tool) === true);

  const state = (): PopupState => {
    if (!settings || !watched) return { type: 'loading' };
    if (settings.consentAt === null) return { type: 'noConsent' };
    const tab = open && tabTool(open);
    const shown = tab ? { tab } : {};
    if (watched.length === 0) return { type: 'noTools', ...shown };
    if (loaded.status !== 'ready') return { type: loaded.status };
    const paused = settings.pausedUntil <= Date.now() ? {} : { paused: { until: settings.pausedUntil } };
    return { type: 'week', figures: loaded.value, rate: settings.hourlyRate, ...shown, ...paused };
  };
  const tabTool = ({ host, tool }: OpenTab): TabTool => {
    if (!tool) return { type: 'site', host };
    const name = toolNameOf(tool, settings?.customTools);
    if (!watched?.includes(tool)) return { type: 'known', name };
    return { type: 'watched', name, ...(coverage && coverage.total > 0 ? { coverage } : {}) };
  };
  const hasLetter = settings !== undefined && settings.letterReady !== '';
  return (
    <Popup
      state={state()}
      toolName={toolName}
      letter={hasLetter ? (settings.letterReady === settings.letterRead ? 'read' : 'new') : 'none'}
      onWelcome={() => openPage('welcome')}
      onChooseTools={() => openPage('welcome', '#tools')}
      onDashboard={() => openPage('dashboard')}
      onLetter={() => openPage('letter')}
      onPause={(length) => void pause(length)}
      onResume={() => void resume()}
      onRetry={retry}
      onWatch={() => open?.tool && void watchTools([open.tool])}
      onWatchSite={(words) => open && void watchSite({ ...words, id: customId(open.host), host: open.host })}
    />
  );
}
