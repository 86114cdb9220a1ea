import { useEffect, useState } from 'react';
import { loadSettings, onSettingsChanged, type Settings } from '../../utils/settings';

/**
 * The settings, live; undefined until they are read.
 * @param first as they were read a moment ago
 */
export function useSettings(first: Settings): Settings;
export function useSettings(first?: Settings): Settings | undefined;
export function useSettings(first?: Settings): Settings | undefined {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const stop = onSettingsChanged(setSettings);
    void loadSettings().then(setSettings);
    return stop;
  }, []);
  return settings;
}
