import { useState } from 'react';
import { t } from '../../../utils/i18n';
import { nameSchema } from '../../../utils/report/schema';
import { Button } from '../../kit/button';
import { Heading } from '../heading';
import { TextField } from '../inputs';
import style from '../style';

interface CreateProps {
  readonly onCreate: (name: string, floor: number, departments: readonly string[]) => Promise<unknown>;
  /** Nothing is here yet: the page says what it is for. */
  readonly isFirst: boolean;
}

const isName = (text: string): boolean => nameSchema.safeParse(text.trim()).success;

/** The names in a box, separated by commas, semicolons or lines: each once, without what is no name. */
const departmentsIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[,;\n]/).flatMap((one) => (isName(one) ? [one.trim()] : []))),
];
const LEAST = 3;
const USUAL = 5;

/** A new team: its name, its floor, its departments. */
export function Create({ onCreate, isFirst }: CreateProps) {
  const [name, setName] = useState('');
  const [floor, setFloor] = useState(String(USUAL));
  const [departments, setDepartments] = useState('');
  const number = Number(floor);
  const isFloor = Number.isInteger(number) && number >= LEAST && number <= 100;
  return (
    <>
      <Heading title={t(isFirst ? 'team_create' : 'team_another')}>{t('team_create_how')}</Heading>
      <form
        className={`${style.card} ${style.form}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (isName(name) && isFloor) void onCreate(name.trim(), number, departmentsIn(departments));
        }}
      >
        <TextField isLive label={t('team_name')} value={name} accepts={isName} onChange={setName} />
        <TextField
          isLive
          label={t('team_floor')}
          hint={t('team_floor_hint')}
          value={floor}
          accepts={(text) => Number(text) >= LEAST}
          onChange={setFloor}
        />
        <TextField
          isLive
          label={t('team_departments')}
          hint={t('team_departments_hint')}
          value={departments}
          onChange={setDepartments}
        />
        <p>
          <Button type="submit" look="primary" disabled={!isName(name) || !isFloor}>
            {t('team_create_action')}
          </Button>
        </p>
      </form>
    </>
  );
}
