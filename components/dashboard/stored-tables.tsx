import { useState } from 'react';
import { formatNumber, t } from '../../utils/i18n';
import type { RecordId, ToolId } from '../../utils/model';
import type { StoredTable } from '../../utils/summary/stored';
import { Button } from '../kit/button';
import { rowWords } from './row-words';
import style from './style';

interface StoredTablesProps {
  /** Absent until they are asked for and read. */
  readonly tables: readonly StoredTable[] | undefined;
  readonly toolName: (id: ToolId) => string;
  /** Shows the rows, or more of them. */
  readonly onShow: () => void;
  readonly onEraseRecord: (record: RecordId) => Promise<unknown>;
}

/** Every table: what it means, and its rows as they are on disk, each beside a plain sentence. */
export function StoredTables({ tables, toolName, onShow, onEraseRecord }: StoredTablesProps) {
  const [isAsked, setAsked] = useState(false);
  if (!tables) {
    return (
      <p className={style.act}>
        <Button
          aria-disabled={isAsked}
          onClick={() => {
            setAsked(true);
            onShow();
          }}
        >
          {t('stored_show')}
        </Button>
        <span role="status" className={style.soft}>
          {isAsked && t('stored_reading')}
        </span>
      </p>
    );
  }
  return (
    <div className={style.tables}>
      {tables.map(({ name, count, rows }) => (
        <details key={name}>
          <summary>
            <strong>{t(`stored_${name}`)}</strong> <span className={style.soft}>{formatNumber(count)}</span>
          </summary>
          <p>{t(`stored_${name}_text`)}</p>
          <ol>
            {rows.map((row) => (
              <li key={JSON.stringify(row)} className={style.stored}>
                <div>
                  <p>{rowWords(name, row, toolName)}</p>
                  {name === 'records' && <EraseRow row={row} onErase={onEraseRecord} />}
                </div>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
                <pre tabIndex={0}>{JSON.stringify(row, null, 1)}</pre>
              </li>
            ))}
          </ol>
          {rows.length < count && (
            <p className={style.act}>
              <Button onClick={onShow}>{t('stored_more')}</Button>
              <span className={style.soft}>
                {t('stored_some', formatNumber(rows.length), formatNumber(count))}
              </span>
            </p>
          )}
        </details>
      ))}
    </div>
  );
}

function EraseRow({
  row,
  onErase,
}: {
  readonly row: unknown;
  readonly onErase: StoredTablesProps['onEraseRecord'];
}) {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  if (typeof id !== 'string') return null;
  return (
    <Button look="quiet" onClick={() => void onErase(id as RecordId)}>
      {t('erase')}
    </Button>
  );
}
