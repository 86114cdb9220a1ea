import { useEffect, useState } from 'react';

/** How late the words come: readers miss text that is there when its region appears. */
const LATE_MS = 150;

/** The words for the live region, a moment late. */
export function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), LATE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return spoken;
}
