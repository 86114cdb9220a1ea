import { toolById } from '../../utils/tools';
import { eraseEverything, openPage, unwatchTool } from '../hooks/actions';
import { useDashboard } from '../hooks/use-dashboard';
import { useSettings } from '../hooks/use-settings';
import { useWatched } from '../hooks/use-watched';
import { toolName } from '../kit/tool-name';
import { Dashboard } from './dashboard';

/** The full page, live. */
export function DashboardApp() {
  const watched = useWatched(useSettings());
  const { loaded, retry } = useDashboard();
  const common = {
    toolName,
    onRevoke: (tool: Parameters<typeof unwatchTool>[0]) => void unwatchTool(tool),
    onErase: eraseEverything,
    onWelcome: () => openPage('welcome'),
    onRetry: retry,
  };
  if (loaded.status === 'failed') return <Dashboard {...common} failed />;
  if (loaded.status === 'loading' || !watched) return <Dashboard {...common} />;
  const { held, ...figures } = loaded.value;
  const { byTool, ...stored } = held;
  const tools = watched.map((id) => ({
    id,
    hosts: toolById(id)?.hosts ?? [],
    ...(byTool.get(id) ?? { entries: 0, records: 0 }),
  }));
  return <Dashboard {...common} data={{ ...figures, tools, stored }} />;
}
