import { useEffect } from 'react';
import { latestLetter } from '../../utils/summary/letter';
import { openPage, printPage, tellLetterRead } from '../hooks/actions';
import { useLetter } from '../hooks/use-letter';
import { useSettings } from '../hooks/use-settings';
import { useToolName } from '../hooks/use-tool-name';
import { Letter } from './letter';

/** The weekly letter, live: the latest whose hour has come. */
export function LetterApp() {
  const settings = useSettings();
  const week =
    settings &&
    latestLetter(Date.now(), { day: settings.letterDay, hour: settings.letterHour }, settings.letterReady);
  const { loaded, retry } = useLetter(week);
  const toolName = useToolName(settings);
  useEffect(() => {
    if (week) tellLetterRead(week);
  }, [week]);
  return (
    <Letter
      {...(loaded.status === 'ready' && loaded.value ? { figures: loaded.value } : {})}
      failed={loaded.status === 'failed'}
      rate={settings?.hourlyRate ?? null}
      toolName={toolName}
      onPrint={printPage}
      onDashboard={() => openPage('dashboard')}
      onRetry={retry}
    />
  );
}
