import { type DragEvent, useRef, useState } from 'react';
import { t } from '../../../utils/i18n';
import { Button } from '../../kit/button';
import style from '../style';
import { filesOf } from './files-of';

interface DropProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files and folders on, and two buttons that do the same. */
export function Drop({ isBusy, onFiles }: DropProps) {
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  const chosen = ({ target }: { target: HTMLInputElement }) => {
    const list = [...(target.files ?? [])];
    // The same files may be chosen again.
    target.value = '';
    if (list.length > 0) onFiles(list);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a pointer; the buttons inside do the same
    <div
      className={style.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        if (!isBusy) void filesOf(event.dataTransfer).then(onFiles);
      }}
    >
      <p>{t('team_reports_drop')}</p>
      <p className={style.ways}>
        <Button disabled={isBusy} onClick={() => files.current?.click()}>
          {t('team_reports_files')}
        </Button>
        <Button disabled={isBusy} onClick={() => folder.current?.click()}>
          {t('team_reports_folder')}
        </Button>
      </p>
      <input ref={files} type="file" multiple hidden aria-label={t('team_reports_files')} onChange={chosen} />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t('team_reports_folder')}
        {...{ webkitdirectory: '' }}
        onChange={chosen}
      />
    </div>
  );
}
