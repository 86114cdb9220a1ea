import { useEffect, useState } from 'react';

/** How far down the window a section counts as the one that is read, as a share of its height. */
const READING = 0.35;

/**
 * Id of the section that is being read: the last one that has come up to the reading line.
 * @param changed looks again when it changes
 */
export function useSectionInView(ids: readonly string[], changed: unknown): string | undefined {
  const [here, setHere] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the page changes with it
  useEffect(() => {
    const look = () => {
      if (window.scrollY === 0) {
        setHere(ids.find((id) => document.getElementById(id)));
        return;
      }
      const line = window.innerHeight * READING;
      const isAtEnd = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
      const shown = ids.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && (top <= line || isAtEnd);
      });
      setHere(shown.at(-1));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [ids, changed]);
  return here;
}
