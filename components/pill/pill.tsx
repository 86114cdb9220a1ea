import {
  type KeyboardEvent,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { direction, locale, t } from '../../utils/i18n';
import type { PillFinding } from '../../utils/summary/finding';
import { Mark } from '../kit/mark';
import { Actions, type PillAnswer } from './actions';
import { type Box, type Place, placePill } from './place';
import { ToolChain } from './tool-chain';
import { useAutoHide } from './use-auto-hide';
import { Why, type WhyReply } from './why';
import { pillWords } from './words';

export interface PillProps {
  /** What to say; null while there is nothing. Stay mounted: a live region only speaks when it was there before. */
  readonly finding: PillFinding | null;
  /** The field being typed in, which the pill never covers; null when there is none. */
  readonly field: Box | null;
  /** The dialog around that field: left free as well when there is room elsewhere. */
  readonly dialog?: Box | null;
  /** Whether to ask why this is done by hand. */
  readonly asks?: boolean;
  /** Keys that lead into the pill, as the browser writes them. */
  readonly shortcut?: string | undefined;
  readonly hideAfterMs?: number;
  readonly onAnswer: (answer: PillAnswer) => void;
  readonly onWhy: (reply: WhyReply) => void;
  /** Is given the function that puts the focus into the pill. */
  readonly onEnter?: (enter: () => void) => void;
  /** Time is up, or Escape was pressed inside, or there is no room: show nothing until the next finding. */
  readonly onHide: () => void;
}

/**
 * The notice in the page. Lives in a closed shadow root with `pillCss`; never takes the focus by itself.
 *
 * Its buttons are not in the page's Tab order: whoever leaves the page's last field must not land in a note that hides
 * by itself. The keyboard's way in is the browser's own shortcut (`commands.pill` of the manifest, which a person can
 * change and a page cannot take), told with the announcement; once inside, Tab goes round and Escape goes back.
 */
export function Pill(props: PillProps) {
  const { finding, field, dialog = null, asks = false, shortcut, onHide } = props;
  const hideAfterMs = props.hideAfterMs ?? (asks ? 15_000 : 8000);
  const card = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  // A small window has room for the finding before it has room for the question.
  const [crampedId, setCrampedId] = useState('');
  const isAsking = asks && finding !== null && finding.id !== crampedId;
  const onNoRoom = () => (isAsking && finding ? setCrampedId(finding.id) : onHide());
  const place = usePlace(card, finding?.id ?? null, { field, dialog, onNoRoom });
  const held = useAutoHide(finding?.id ?? null, hideAfterMs, onHide);
  const words = finding && pillWords(finding);
  const spoken = useSpoken(words ? spokenOf(words, shortcut) : '');
  useEnter(card, cameFrom, props.onEnter);

  const act = (then: () => void) => () => {
    giveFocusBack(card.current, cameFrom.current);
    then();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') act(onHide)();
    if (event.key === 'Tab') goRound(card.current, event);
  };
  return (
    <div className="layer" lang={locale()} dir={direction()}>
      <div className="spoken" role="status" aria-live="polite">
        {spoken}
      </div>
      {finding && words && (
        <section
          key={finding.id}
          ref={card}
          className="pill"
          aria-label={t('app_name')}
          style={place ? { top: place.top, left: place.left } : { visibility: 'hidden' }}
          {...held}
          onFocus={(event) => {
            if (event.relatedTarget && !card.current?.contains(event.relatedTarget)) {
              cameFrom.current = event.relatedTarget;
            }
            held.onFocus();
          }}
          onKeyDown={onKeyDown}
          onKeyUp={keepInside}
          onClick={keepInside}
          onPointerDown={keepInside}
          onMouseDown={keepFocusInPage}
        >
          <div className="text">
            <span className="mark">
              <Mark size={22} />
            </span>
            <div>
              <p className="title">{words.title}</p>
              {finding.type === 'value' ? (
                <ToolChain tools={finding.tools} />
              ) : (
                <p className="detail">{words.detail}</p>
              )}
            </div>
          </div>
          <Actions finding={finding} onAnswer={(answer) => act(() => props.onAnswer(answer))()} />
          {isAsking && (
            <Why
              onReply={(reply) => {
                props.onWhy(reply);
                if (reply !== 'skip' && reply !== 'never') act(onHide)();
              }}
            />
          )}
        </section>
      )}
    </div>
  );
}

interface Room {
  readonly field: Box | null;
  readonly dialog: Box | null;
  readonly onNoRoom: () => void;
}

/** Places the card once it is laid out and again when the field, the window or the card's own height changes. */
function usePlace(
  card: { readonly current: HTMLElement | null },
  id: string | null,
  { field, dialog, onNoRoom }: Room,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const noRoom = useEffectEvent(onNoRoom);
  useLayoutEffect(() => {
    if (id === null) return;
    const settle = () => {
      if (!card.current) return;
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const size = { width: card.current.offsetWidth, height: card.current.offsetHeight };
      const around = { viewport, size, direction: direction() };
      const found = (dialog && placePill({ field: dialog, ...around })) ?? placePill({ field, ...around });
      setPlace(found);
      if (!found) noRoom();
    };
    settle();
    const resized = new ResizeObserver(settle);
    if (card.current) resized.observe(card.current);
    window.addEventListener('resize', settle);
    return () => {
      resized.disconnect();
      window.removeEventListener('resize', settle);
    };
  }, [card, id, field, dialog]);
  return place;
}

/** Hands out the way in for the keyboard, and remembers where the focus came from. */
function useEnter(
  card: { readonly current: HTMLElement | null },
  cameFrom: { current: Element | null },
  onEnter: PillProps['onEnter'],
): void {
  useEffect(() => {
    onEnter?.(() => {
      const root = card.current?.getRootNode();
      const inside = root instanceof ShadowRoot && root.activeElement !== null;
      if (!card.current || inside) return;
      cameFrom.current = document.activeElement;
      card.current.querySelector('button')?.focus({ preventScroll: true });
    });
  }, [card, cameFrom, onEnter]);
}

function spokenOf(words: { readonly title: string; readonly detail: string }, shortcut?: string): string {
  const said = `${words.title}. ${words.detail}`;
  return shortcut ? `${said} ${t('pill_shortcut', shortcut)}` : said;
}

/** The words for the live region, a moment late: readers miss text that is there when its region appears. */
function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), 150);
    return () => clearTimeout(timer);
  }, [words]);
  return spoken;
}

/** Someone who tabbed into the pill goes on typing where they were; nobody else's focus is touched. */
function giveFocusBack(card: HTMLElement | null, to: Element | null): void {
  const root = card?.getRootNode() as Document | ShadowRoot | undefined;
  if (card?.contains(root?.activeElement ?? null) && to instanceof HTMLElement)
    to.focus({ preventScroll: true });
}

/** Tab stays inside: the buttons are in no Tab order, so that the browser would leave the pill and the page. */
function goRound(card: HTMLElement | null, event: KeyboardEvent): void {
  const buttons = [...(card?.querySelectorAll('button') ?? [])];
  const here = buttons.indexOf(event.target as HTMLButtonElement);
  if (here < 0) return;
  event.preventDefault();
  buttons.at((here + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
}

function keepInside(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** A click on the pill must not take the caret out of the field that is being typed in. */
function keepFocusInPage(event: SyntheticEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
