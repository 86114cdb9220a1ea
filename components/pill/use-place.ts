import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import { type Around, type Place, placePill } from './place';

/** How long the page is left to settle after it scrolled. */
const SETTLE_MS = 120;

/**
 * Places the card once it is laid out and again when it, the window or what the person types in changes. It stays where
 * it is while that is free; a window of another size has other corners.
 *
 * @param id what is shown: a new one starts from its corner
 * @param shape how much of it is shown: it needs a place anew
 * @param direction of the words
 * @param around what stands around it now
 * @param onNoRoom is called when it has no place
 */
export function usePlace(
  card: RefObject<HTMLElement | null>,
  id: string | null,
  shape: string,
  direction: 'ltr' | 'rtl' | undefined,
  around: () => Around,
  onNoRoom: () => void,
): Place | null {
  const [place, setPlace] = useState<{ readonly id: string; readonly at: Place | null }>();
  const settle = useEffectEvent((isAnew: boolean) => {
    if (!card.current || id === null) return;
    const found = placePill({
      around: around(),
      viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
      size: { width: card.current.offsetWidth, height: card.current.offsetHeight },
      ...(direction && { direction }),
      at: place?.id === id && !isAnew ? place.at : null,
    });
    setPlace({ id, at: found });
    if (!found) onNoRoom();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card has another size in each shape
  useLayoutEffect(() => {
    if (id === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAnew = false;
    const later = ({ type }: Event) => {
      clearTimeout(timer);
      isAnew ||= type === 'resize';
      timer = setTimeout(() => {
        settle(isAnew);
        isAnew = false;
      }, SETTLE_MS);
    };
    settle(false);
    const resized = new ResizeObserver(() => settle(false));
    if (card.current) resized.observe(card.current);
    const until = new AbortController();
    const { signal } = until;
    window.addEventListener('resize', later, { signal });
    document.addEventListener('scroll', later, { capture: true, passive: true, signal });
    document.addEventListener('focusin', later, { capture: true, signal });
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      until.abort();
    };
  }, [card, id, shape]);
  return place?.id === id ? place.at : null;
}
