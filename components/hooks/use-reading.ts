import { useEffect, useState } from 'react';

/**
 * What is read from where it is kept, live; undefined until it is read the first time. Of two readings at once, the one
 * that was begun last counts; one that fails changes nothing.
 * @param read the same function from one rendering to the next, else it is read again
 * @param onChanged calls back when it may have changed; returns how to stop. The same function too
 */
export function useReading<T>(
  read: () => Promise<T>,
  onChanged: (callback: () => void) => () => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let begun = 0;
    const readAgain = () => {
      begun += 1;
      const mine = begun;
      read().then(
        (found) => {
          if (mine === begun) setValue(() => found);
        },
        (error: unknown) => console.error('Retyped: what is kept could not be read.', error),
      );
    };
    readAgain();
    const stop = onChanged(readAgain);
    return () => {
      begun = 0;
      stop();
    };
  }, [read, onChanged]);
  return value;
}

/** Several ways to hear of a change as one. */
export const onAny =
  (...ways: readonly ((callback: () => void) => () => void)[]) =>
  (callback: () => void): (() => void) => {
    const stops = ways.map((listen) => listen(callback));
    return () => {
      for (const stop of stops) stop();
    };
  };
