import { useLayoutEffect } from 'react';
import type { Notice } from '../../utils/pill/notice';
import { useNotice } from '../hooks/use-notice';
import { Pill, type PillProps } from './pill';

export interface PillAppProps {
  /** The latest thing to say; nothing while it is only being made ready. */
  readonly notice: Notice | undefined;
  /** What stands around the pill as the page is laid out now. */
  readonly around: NonNullable<PillProps['around']>;
  /** Lets the host stand where what is shown can be seen and answered. */
  readonly onStand: (isShown: boolean) => void;
  /** Is given the function that puts the focus into the pill. */
  readonly onEnter: (enter: () => void) => void;
}

/** The pill with its notice: stays mounted between notices, so that its live region is heard. */
export function PillApp({ notice, around, onStand, onEnter }: PillAppProps) {
  const { current, asks, answer, tellWhy, hide } = useNotice(notice);
  const id = current?.finding.id;
  useLayoutEffect(() => onStand(id !== undefined), [onStand, id]);
  return (
    <Pill
      finding={current?.finding ?? null}
      words={notice?.words}
      around={around}
      asks={asks}
      onAnswer={answer}
      onWhy={tellWhy}
      onEnter={onEnter}
      onHide={hide}
    />
  );
}
