import { openPage, pause, resume } from '../hooks/actions';
import { useSettings } from '../hooks/use-settings';
import { useWatched } from '../hooks/use-watched';
import { useThisWeek } from '../hooks/use-week';
import { toolName } from '../kit/tool-name';
import { Popup, type PopupState } from './popup';

/** The popup, live. */
export function PopupApp() {
  const settings = useSettings();
  const watched = useWatched(settings);
  const { loaded, retry } = useThisWeek();

  const state = (): PopupState => {
    if (!settings || !watched) return { type: 'loading' };
    if (settings.consentAt === null) return { type: 'noConsent' };
    if (watched.length === 0) return { type: 'noTools' };
    if (loaded.status !== 'ready') return { type: loaded.status };
    const paused = settings.pausedUntil <= Date.now() ? {} : { paused: { until: settings.pausedUntil } };
    return { type: 'week', figures: loaded.value, ...paused };
  };
  return (
    <Popup
      state={state()}
      toolName={toolName}
      onWelcome={() => openPage('welcome')}
      onChooseTools={() => openPage('welcome', '#tools')}
      onDashboard={() => openPage('dashboard')}
      onPause={(length) => void pause(length)}
      onResume={() => void resume()}
      onRetry={retry}
    />
  );
}
