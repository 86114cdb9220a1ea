import { useState } from 'react';
import { t, typedNumber } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Licence } from '../../../utils/report/stack';
import style from '../style';

interface SeatsProps {
  readonly tool: ToolId;
  readonly name: string;
  readonly licence?: Licence | undefined;
  readonly onChange: (licence: Licence | undefined) => void;
}

/** Seats and the price of one, as somebody who has the contract enters them. */
export function Seats({ tool, name, licence, onChange }: SeatsProps) {
  const [seats, setSeats] = useState(licence ? String(licence.seats) : '');
  const [price, setPrice] = useState(licence ? typedNumber(licence.monthlyPrice) : '');
  const keep = () => {
    const [count, cost] = [Number(seats), Number(price.replace(',', '.'))];
    const isWhole = seats !== '' && price !== '' && count >= 0 && cost >= 0;
    onChange(isWhole ? { seats: Math.round(count), monthlyPrice: cost } : undefined);
  };
  return (
    <>
      <td className={style.cell}>
        <input
          aria-label={t('team_stack_seats_of', name)}
          id={`seats-${tool}`}
          inputMode="numeric"
          value={seats}
          onChange={({ target }) => setSeats(target.value)}
          onBlur={keep}
        />
      </td>
      <td className={style.cell}>
        <input
          aria-label={t('team_stack_price_of', name)}
          id={`price-${tool}`}
          inputMode="decimal"
          value={price}
          onChange={({ target }) => setPrice(target.value)}
          onBlur={keep}
        />
      </td>
    </>
  );
}
