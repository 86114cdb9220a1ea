import { useLayoutEffect } from 'react';
import { useFinding } from '../hooks/use-finding';
import { Pill, type PillProps } from './pill';

export interface PillAppProps {
  /** What there is to say first. */
  readonly first: Parameters<typeof useFinding>[0];
  /** What stands around the pill as the page is laid out now. */
  readonly around: NonNullable<PillProps['around']>;
  /** Lets the host stand where what is shown can be seen and answered. */
  readonly onStand: (isShown: boolean) => void;
  /** Is given the function that asks the background for the next finding. */
  readonly onAsked: (ask: () => void) => void;
  /** Is given the function that puts the focus into the pill. */
  readonly onEnter: (enter: () => void) => void;
}

/** The pill with its finding: stays mounted between findings, so that its live region is heard. */
export function PillApp({ first, around, onStand, onAsked, onEnter }: PillAppProps) {
  const { current, answer, tellWhy, hide } = useFinding(first, onAsked);
  const id = current?.finding.id;
  useLayoutEffect(() => onStand(id !== undefined), [onStand, id]);
  return (
    <Pill
      finding={current?.finding ?? null}
      around={around}
      asks={current?.asks === true}
      shortcut={current?.shortcut}
      onAnswer={answer}
      onWhy={tellWhy}
      onEnter={onEnter}
      onHide={hide}
    />
  );
}
