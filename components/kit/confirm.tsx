import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { t } from '../../utils/i18n';
import { Button } from './button';
import style from './confirm.module.css';

interface ConfirmProps {
  readonly title: string;
  /** Says what the button does ("Erase everything"), never "OK". */
  readonly action: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before something that cannot be undone. Escape and the first button leave everything as it is. */
export function Confirm({ title, action, children, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still in the page: only then does the focus go back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={style.dialog} aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{title}</h2>
      <p>{children}</p>
      <div className={style.actions}>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="danger" onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </dialog>
  );
}
