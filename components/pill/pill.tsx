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
import { type Box, type Place, placePill } from './place';
import { ToolChain } from './tool-chain';
import { useAutoHide } from './use-auto-hide';
import { pillWords } from './words';

export interface PillProps {
  /** What to say; null while there is nothing. Stay mounted: a live region only speaks when it was there before. */
  readonly finding: PillFinding | null;
  /** The field being typed in, which the pill never covers; null when there is none. */
  readonly field: Box | null;
  readonly hideAfterMs?: number;
  readonly onDetails: () => void;
  readonly onNotNow: () => void;
  readonly onIntended: () => void;
  /** Time is up, or Escape was pressed inside, or there is no room: show nothing until the next finding. */
  readonly onHide: () => void;
}

/** The notice in the page. Lives in a closed shadow root with `pillCss`; never takes the focus by itself. */
export function Pill(props: PillProps) {
  const { finding, field, hideAfterMs = 8000, onHide } = props;
  const card = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const place = usePlace(card, finding?.id ?? null, field, onHide);
  const held = useAutoHide(finding?.id ?? null, hideAfterMs, onHide);
  const words = finding && pillWords(finding);
  const spoken = useSpoken(words ? `${words.title}. ${words.detail}` : '');

  const act = (then: () => void) => () => {
    giveFocusBack(card.current, cameFrom.current);
    then();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') act(onHide)();
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
            if (!card.current?.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
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
          <div className="actions">
            <button type="button" className="main" onClick={act(props.onDetails)}>
              {t('pill_details')}
            </button>
            <button type="button" onClick={act(props.onNotNow)}>
              {t('pill_not_now')}
            </button>
            <button type="button" title={t('pill_intended_hint')} onClick={act(props.onIntended)}>
              {t('pill_intended')}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

/** Places the card once it is laid out and again when the field or the window changes. */
function usePlace(
  card: { readonly current: HTMLElement | null },
  id: string | null,
  field: Box | null,
  onNoRoom: () => void,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const noRoom = useEffectEvent(onNoRoom);
  useLayoutEffect(() => {
    if (id === null) return;
    const settle = () => {
      if (!card.current) return;
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const size = { width: card.current.offsetWidth, height: card.current.offsetHeight };
      const found = placePill({ field, viewport, size, direction: direction() });
      setPlace(found);
      if (!found) noRoom();
    };
    settle();
    window.addEventListener('resize', settle);
    return () => window.removeEventListener('resize', settle);
  }, [card, id, field]);
  return place;
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

function keepInside(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** A click on the pill must not take the caret out of the field that is being typed in. */
function keepFocusInPage(event: SyntheticEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
