import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Calls `hide` once `ms` have passed without the pill being held (hovered or holding the focus). Letting go starts
 * the full time again; so does a new `key`.
 *
 * @param key what is shown, or null when nothing is: then no time runs
 */
export function useAutoHide(key: string | null, ms: number, hide: () => void) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;
  const timeIsUp = useEffectEvent(hide);
  useEffect(() => {
    if (key === null || held) return;
    const timer = setTimeout(timeIsUp, ms);
    return () => clearTimeout(timer);
  }, [key, held, ms]);
  // What is taken away while held sends no leave event, and would hold the next one for ever.
  useEffect(() => {
    if (key !== null) return;
    setHovered(false);
    setFocused(false);
  }, [key]);
  return {
    onPointerEnter: () => setHovered(true),
    onPointerLeave: () => setHovered(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
