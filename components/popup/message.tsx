import type { ReactNode } from 'react';
import { Button } from '../kit/button';
import style from './popup.module.css';

interface MessageProps {
  readonly title: string;
  readonly action: string;
  readonly children: ReactNode;
  readonly onAction: () => void;
}

/** A state in which the popup has one thing to say and one thing to do. */
export function Message({ title, action, children, onAction }: MessageProps) {
  return (
    <div className={style.message}>
      <h1>{title}</h1>
      <p>{children}</p>
      <Button look="primary" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
