import { useEffect, useState } from 'react';
import { loadSettings, onSettingsChanged, type Settings } from '../../utils/settings';

/** The settings, live; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = onSettingsChanged(setSettings);
    void loadSettings().then(setSettings);
    return stop;
  }, []);
  return settings;
}
