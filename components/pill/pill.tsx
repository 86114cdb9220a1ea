import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PillWords } from '../../utils/pill/words';
import type { PillFinding } from '../../utils/summary/finding';
import { Mark } from '../kit/mark';
import { Actions, type PillAnswer } from './actions';
import { focusFirst, giveFocusBack, goRound, isInside, useEnter } from './focus';
import { type Around, NOTHING_AROUND } from './place';
import { ToolChain } from './tool-chain';
import { useAutoHide } from './use-auto-hide';
import { usePlace } from './use-place';
import { useSpoken } from './use-spoken';
import { Why, type WhyReply } from './why';

export interface PillProps {
  /** What to say; null while there is nothing. Stay mounted: a live region only speaks when it was there before. */
  readonly finding: PillFinding | null;
  /** The finding's words, or those of the one before; there with the first. */
  readonly words: PillWords | undefined;
  /** What stands around the pill now: it covers neither the field being typed in nor the other controls of its form. */
  readonly around?: () => Around;
  /** Whether to ask why this is done by hand. */
  readonly asks?: boolean;
  readonly hideAfterMs?: number;
  readonly onAnswer: (answer: PillAnswer) => void;
  readonly onWhy: (reply: WhyReply) => void;
  /** Is given the function that puts the focus into the pill. */
  readonly onEnter?: (enter: () => void) => void;
  /** Time is up, or Escape was pressed inside, or there is no room: show nothing until the next finding. */
  readonly onHide: () => void;
}

/** How much of itself the pill shows: the question, the finding, or one line that opens. */
type Shape = 'asking' | 'whole' | 'small';

/**
 * The notice in the page. Lives in a closed shadow root with `pillCss`; never takes the focus by itself.
 *
 * Its buttons are not in the page's Tab order: whoever leaves the page's last field must not land in a note that hides
 * by itself. The keyboard's way in is the browser's own shortcut (`commands.pill` of the manifest, which a person can
 * change and a page cannot take), told with the announcement; once inside, Tab goes round and Escape goes back.
 */
export function Pill(props: PillProps) {
  const { finding, words, around = () => NOTHING_AROUND, asks = false, onHide } = props;
  const hideAfterMs = props.hideAfterMs ?? (asks ? 15_000 : 8000);
  const card = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const id = finding?.id ?? null;
  const { shape, isOpened, cramp, open } = useShape(id, asks);
  // Opened by the person, it may lie over the rest of the form, but not over the field.
  const room = () => (isOpened ? yielding(around()) : around());
  const place = usePlace(card, id, shape, words?.dir, room, () => cramp() || onHide());
  const held = useAutoHide(id, hideAfterMs, onHide);
  const spoken = useSpoken((finding && words?.spoken) ?? '');
  useEnter(card, cameFrom, props.onEnter);

  const act = (then: () => void) => () => {
    giveFocusBack(card.current, cameFrom.current);
    then();
  };
  const openWhole = () => {
    const wasInside = isInside(card.current);
    flushSync(open);
    if (wasInside) focusFirst(card.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      // Else it would close the page's dialog too.
      event.preventDefault();
      act(onHide)();
    }
    if (event.key === 'Tab') goRound(card.current, event);
  };
  return (
    <div className="layer" lang={words?.lang} dir={words?.dir}>
      <div className="spoken" role="status" aria-live="polite">
        {spoken}
      </div>
      {finding && words && (
        <section
          key={finding.id}
          ref={card}
          className={shape === 'small' ? 'pill small' : 'pill'}
          aria-label={words.name}
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
          {shape === 'small' ? (
            <button type="button" tabIndex={-1} className="line" aria-expanded="false" onClick={openWhole}>
              <Mark size={18} />
              <span>{words.title}</span>
            </button>
          ) : (
            <>
              <div className="text">
                <span className="mark">
                  <Mark size={22} />
                </span>
                <div>
                  <p className="title">{words.title}</p>
                  {finding.type === 'value' ? (
                    <ToolChain tools={finding.tools} here={words.here} />
                  ) : (
                    <p className="detail">{words.detail}</p>
                  )}
                </div>
              </div>
              <Actions
                words={words}
                canBeIntended={finding.type !== 'repeat'}
                onMore={open}
                onAnswer={(answer) => act(() => props.onAnswer(answer))()}
              />
            </>
          )}
          {shape === 'asking' && words.why && (
            <Why
              words={words.why}
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

/** A small window has room for the finding before it has room for the question, and for a line before that. */
function useShape(id: string | null, asks: boolean) {
  const shapes: readonly Shape[] = asks ? ['asking', 'whole', 'small'] : ['whole', 'small'];
  const [cramped, setCramped] = useState<{ readonly id: string | null; readonly steps: number }>();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const steps = cramped?.id === id ? (cramped?.steps ?? 0) : 0;
  const isOpened = openedId !== null && openedId === id;
  const shape = shapes[steps] ?? 'small';
  return {
    shape: isOpened && shape === 'small' ? ('whole' as const) : shape,
    isOpened,
    /** Shows less of itself; false when there is nothing less. */
    cramp: () => {
      if (isOpened || steps >= shapes.length - 1) return false;
      setCramped({ id, steps: steps + 1 });
      return true;
    },
    open: () => setOpenedId(id),
  };
}

function yielding({ field, controls, others }: Around): Around {
  return { field, controls: [], others: [...controls, ...others] };
}

function keepInside(event: SyntheticEvent): void {
  event.stopPropagation();
}

/** A click on the pill must not take the caret out of the field that is being typed in. */
function keepFocusInPage(event: SyntheticEvent): void {
  event.stopPropagation();
  event.preventDefault();
}
