import { formatNumber, t } from '../../utils/i18n';
import type { RecordId } from '../../utils/model';
import type { StoredTable } from '../../utils/summary/stored';
import { Button } from '../kit/button';
import style from './dashboard.module.css';

interface StoredTablesProps {
  readonly tables: readonly StoredTable[];
  readonly onEraseRecord: (record: RecordId) => Promise<unknown>;
}

/** Every table: a plain sentence of what it means beside its rows as they are on disk. */
export function StoredTables({ tables, onEraseRecord }: StoredTablesProps) {
  return (
    <div className={style.tables}>
      {tables.map(({ name, count, rows }) => (
        <details key={name}>
          <summary>
            <strong>{t(`stored_${name}`)}</strong> <span className={style.soft}>{formatNumber(count)}</span>
          </summary>
          <p>{t(`stored_${name}_text`)}</p>
          {rows.length < count && (
            <p className={style.soft}>{t('stored_some', formatNumber(rows.length), formatNumber(count))}</p>
          )}
          <ol>
            {rows.map((row) => (
              <Row key={keyOf(row)} row={row} {...(name === 'records' && { onErase: onEraseRecord })} />
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}

function Row({
  row,
  onErase,
}: {
  readonly row: unknown;
  readonly onErase?: StoredTablesProps['onEraseRecord'];
}) {
  const id = idOf(row);
  return (
    <li className={style.stored}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{JSON.stringify(row, null, 1)}</pre>
      {onErase && id && (
        <Button look="quiet" onClick={() => void onErase(id)}>
          {t('erase')}
        </Button>
      )}
    </li>
  );
}

const keyOf = (row: unknown) => JSON.stringify(row);

function idOf(row: unknown): RecordId | undefined {
  if (typeof row !== 'object' || row === null || !('id' in row)) return undefined;
  return typeof row.id === 'string' ? (row.id as RecordId) : undefined;
}
