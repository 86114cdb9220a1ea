import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** Hands out the way in for the keyboard, and remembers where the focus came from. */
export function useEnter(
  card: RefObject<HTMLElement | null>,
  cameFrom: RefObject<Element | null>,
  onEnter: ((enter: () => void) => void) | undefined,
): void {
  useEffect(() => {
    onEnter?.(() => {
      if (!card.current || isInside(card.current)) return;
      cameFrom.current = document.activeElement;
      focusFirst(card.current);
    });
  }, [card, cameFrom, onEnter]);
}

/** Moves the focus to the card's first button, without scrolling the page below it. */
export function focusFirst(card: HTMLElement | null): void {
  card?.querySelector('button')?.focus({ preventScroll: true });
}

/** Whether the focus is in the card. */
export function isInside(card: HTMLElement | null): boolean {
  const root = card?.getRootNode() as Document | ShadowRoot | undefined;
  return card?.contains(root?.activeElement ?? null) === true;
}

/** Someone who went into the pill goes on typing where they were; nobody else's focus is touched. */
export function giveFocusBack(card: HTMLElement | null, to: Element | null): void {
  if (isInside(card) && to instanceof HTMLElement) to.focus({ preventScroll: true });
}

/** Tab stays inside: the buttons are in no Tab order, so that the browser would leave the pill and the page. */
export function goRound(card: HTMLElement | null, event: KeyboardEvent): void {
  const buttons = [...(card?.querySelectorAll('button') ?? [])];
  const here = buttons.indexOf(event.target as HTMLButtonElement);
  if (here < 0) return;
  event.preventDefault();
  buttons.at((here + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
}
