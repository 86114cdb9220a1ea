import { formatNumber, t } from '../../utils/i18n';
import { type FlowCounts, keyOfPair } from '../../utils/summary/counts';
import { kindName } from '../kit/kind-name';
import { TableBox } from '../kit/table-box';
import style from './style';

/** Which fields went into which: by the label where the dictionary has it, else by kind. */
export function FieldMap({
  kinds,
  names,
  most = 40,
}: {
  readonly kinds: FlowCounts['kinds'];
  /** Names of the two tools. */
  readonly names: readonly [from: string, to: string];
  readonly most?: number;
}) {
  if (kinds.length === 0) return <p className={style.soft}>{t('flow_map_none')}</p>;
  return (
    <TableBox name={t('flow_map')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col" className={style.number}>
              {t('flow_times')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.slice(0, most).map((pair) => (
            <tr key={keyOfPair(pair)}>
              <td className={style.capital}>{pair.fromLabel ?? kindName(pair.from)}</td>
              <td className={style.capital}>{pair.toLabel ?? kindName(pair.to)}</td>
              <td className={style.number}>{formatNumber(pair.fields)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
