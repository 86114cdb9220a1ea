import { useRef, useState } from 'react';

/** How something that takes a while is going. */
export type TaskState = 'idle' | 'busy' | 'done' | 'failed';

/** Runs one thing at a time and tells how it goes; a second call while it runs does nothing. */
export function useTask<A extends readonly unknown[]>(
  task: (...given: A) => Promise<unknown>,
): { readonly state: TaskState; readonly run: (...given: A) => Promise<void>; readonly reset: () => void } {
  const [state, setState] = useState<TaskState>('idle');
  const isRunning = useRef(false);
  const run = async (...given: A) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState('busy');
    try {
      await task(...given);
      setState('done');
    } catch (error) {
      console.error('Retyped: what was asked for could not be done.', error);
      setState('failed');
    } finally {
      isRunning.current = false;
    }
  };
  return { state, run, reset: () => setState('idle') };
}
