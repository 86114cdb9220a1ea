import { useState } from 'react';
import { t } from '../../../utils/i18n';
import { ALTERNATIVES, type Alternative, type Costs } from '../../../utils/report/gap';
import { TableBox } from '../../kit/table-box';
import style from '../style';

type CostTable = Partial<Readonly<Record<Alternative, Costs>>>;

interface CostsFormProps {
  readonly costs: CostTable;
  readonly usual: Readonly<Record<Alternative, Costs>>;
  readonly onChange: (costs: CostTable) => void;
}

/** What each way costs, as the manager knows it. What is left empty stays unknown in the brief. */
export function CostsForm({ costs, usual, onChange }: CostsFormProps) {
  return (
    <section className={`${style.section} ${style.screen}`}>
      <h2>{t('team_costs')}</h2>
      <p className={style.soft}>{t('team_costs_how')}</p>
      <div className={style.gap}>
        <TableBox name={t('team_costs')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('team_way')}</th>
                <th scope="col">{t('team_costs_once')}</th>
                <th scope="col">{t('team_costs_monthly')}</th>
                <th scope="col">{t('team_costs_weeks')}</th>
                <th scope="col">{t('team_costs_removes')}</th>
              </tr>
            </thead>
            <tbody>
              {ALTERNATIVES.filter((way) => way !== 'nothing').map((way) => (
                <Row
                  key={way}
                  way={way}
                  costs={costs[way] ?? usual[way]}
                  onChange={(next) => onChange({ ...costs, [way]: next })}
                />
              ))}
            </tbody>
          </table>
        </TableBox>
      </div>
    </section>
  );
}

interface RowProps {
  readonly way: Alternative;
  readonly costs: Costs;
  readonly onChange: (costs: Costs) => void;
}

/** Texts while they are typed; numbers once the person leaves a field. */
function Row({ way, costs, onChange }: RowProps) {
  const [texts, setTexts] = useState({
    once: say(costs.money?.once),
    monthly: say(costs.money?.monthly),
    weeks: say(costs.weeks),
    removes: say(costs.removes * 100),
  });
  const keep = () => {
    const [once, monthly, weeks, removes] = [texts.once, texts.monthly, texts.weeks, texts.removes].map(read);
    onChange({
      expertise: costs.expertise,
      removes: Math.min(1, (removes ?? costs.removes * 100) / 100),
      ...(once === undefined && monthly === undefined
        ? {}
        : { money: { once: once ?? 0, monthly: monthly ?? 0 } }),
      ...(weeks === undefined ? {} : { weeks }),
    });
  };
  return (
    <tr>
      <th scope="row">{t(`team_way_${way}`)}</th>
      {(['once', 'monthly', 'weeks', 'removes'] as const).map((name) => (
        <td key={name} className={style.cell}>
          <input
            aria-label={t('flow_about', t(`team_way_${way}`), t(`team_costs_${name}`))}
            inputMode="decimal"
            value={texts[name]}
            onChange={({ target }) => setTexts((before) => ({ ...before, [name]: target.value }))}
            onBlur={keep}
          />
        </td>
      ))}
    </tr>
  );
}

const say = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value)));

function read(text: string): number | undefined {
  const value = Number(text.replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) || value < 0 ? undefined : value;
}
