import { useMemo } from 'react';
import { useFinding } from '../hooks/use-finding';
import { Pill } from './pill';

export interface PillAppProps {
  /** The field that has the focus when a finding arrives: the pill keeps off it. */
  readonly fieldInUse: () => DOMRect | null;
  /** Is given the function that asks the background for the next finding. */
  readonly onAsked: (ask: () => void) => void;
}

/** The pill with its finding: stays mounted between findings, so that its live region is heard. */
export function PillApp({ fieldInUse, onAsked }: PillAppProps) {
  const { current, answer, hide } = useFinding(onAsked);
  const field = useMemo(() => (current ? fieldInUse() : null), [current, fieldInUse]);
  return (
    <Pill
      finding={current?.finding ?? null}
      field={field}
      onDetails={() => answer('details')}
      onNotNow={() => answer('notNow')}
      onIntended={() => answer('intended')}
      onHide={hide}
    />
  );
}
