import { useMemo } from 'react';
import { useFinding } from '../hooks/use-finding';
import { Pill } from './pill';

export interface PillAppProps {
  /** The field that has the focus when a finding arrives: the pill keeps off it. */
  readonly fieldInUse: () => DOMRect | null;
  /** Is given the function that asks the background for the next finding. */
  readonly onAsked: (ask: () => void) => void;
  /** The dialog that the person works in, which the pill keeps off when there is room elsewhere. */
  readonly dialogInUse: () => DOMRect | null;
  /** Is given the function that puts the focus into the pill. */
  readonly onEnter: (enter: () => void) => void;
}

/** The pill with its finding: stays mounted between findings, so that its live region is heard. */
export function PillApp({ fieldInUse, dialogInUse, onAsked, onEnter }: PillAppProps) {
  const { current, answer, tellWhy, hide } = useFinding(onAsked);
  const field = useMemo(() => (current ? fieldInUse() : null), [current, fieldInUse]);
  const dialog = useMemo(() => (current ? dialogInUse() : null), [current, dialogInUse]);
  return (
    <Pill
      finding={current?.finding ?? null}
      field={field}
      dialog={dialog}
      asks={current?.asks === true}
      shortcut={current?.shortcut}
      onAnswer={answer}
      onWhy={tellWhy}
      onEnter={onEnter}
      onHide={hide}
    />
  );
}
