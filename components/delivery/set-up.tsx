import { useId, useState } from 'react';
import { t } from '../../utils/i18n';
import { Button } from '../kit/button';
import release from '../release/release.module.css';
import type { DeliveryProps, DeliveryTeam } from './props';

type SetUpProps = Pick<DeliveryProps, 'asked' | 'isLocked' | 'onAgree' | 'onRead'> & {
  readonly team: DeliveryTeam;
};

/** Not agreed to: what the organisation asks, or an endpoint of the person's own. */
export function SetUp({ team, asked, isLocked, onAgree, onRead }: SetUpProps) {
  const [wrong, setWrong] = useState<'refused' | 'failed'>();
  const agree: DeliveryProps['onAgree'] = async (...given) => {
    try {
      const granted = await onAgree(...given);
      setWrong(granted ? undefined : 'refused');
      return granted;
    } catch (error) {
      console.error('Retyped: delivery was not agreed to.', error);
      setWrong('failed');
      return false;
    }
  };
  return (
    <>
      {!team.isAssigned && <p className={release.soft}>{t('release_assign_first')}</p>}
      {asked && (
        <div className={release.note}>
          <p>{t('delivery_asked', asked.origin)}</p>
          <p className={release.soft}>{t(asked.content === 'rows' ? 'delivery_rows' : 'delivery_report')}</p>
          <Button look="primary" onClick={() => void agree(team.team, asked.origin, undefined)}>
            {t('delivery_agree', asked.origin)}
          </Button>
        </div>
      )}
      {!isLocked && <Own onRead={onRead} onAgree={(origin, target) => agree(team.team, origin, target)} />}
      {isLocked && !asked && <p className={release.soft}>{t('policy_locked')}</p>}
      {wrong && (
        <p className={release.wrong} role="alert">
          {t(wrong === 'refused' ? 'delivery_host_refused' : 'delivery_failed')}
        </p>
      )}
    </>
  );
}

/** What is delivered, and how. */
const WAYS = {
  'POST rows': 'delivery_way_post',
  'PUT rows': 'delivery_way_put',
  'PUT report': 'delivery_way_sealed',
} as const;
const WAY_NAMES = Object.entries(WAYS);

interface OwnProps extends Pick<DeliveryProps, 'onRead'> {
  readonly onAgree: (
    origin: string,
    target: NonNullable<ReturnType<DeliveryProps['onRead']>>,
  ) => Promise<boolean>;
}

/** An endpoint as somebody at the company named it. */
function Own({ onRead, onAgree }: OwnProps) {
  const [values, setValues] = useState({ way: 'POST rows', url: '', user: '', key: '' });
  const id = useId();
  const { way, url, user, key } = values;
  const [method = '', content = ''] = way.split(' ');
  const target = onRead({
    method,
    content,
    url: url.trim(),
    ...(user === '' ? {} : { user }),
    ...(key === '' ? {} : { key }),
  });
  const field = (name: 'url' | 'user' | 'key', label: string, type = 'text') => (
    <div className={release.field}>
      <label htmlFor={id + name}>{label}</label>
      <input
        id={id + name}
        type={type}
        autoComplete="off"
        value={values[name]}
        onChange={({ target: input }) => setValues({ ...values, [name]: input.value })}
      />
    </div>
  );
  return (
    <details>
      <summary>{t('delivery_own')}</summary>
      <form
        className={release.own}
        onSubmit={(event) => {
          event.preventDefault();
          if (target) void onAgree(new URL(target.url).origin, target);
        }}
      >
        <div className={release.line}>
          <div className={release.field}>
            <label htmlFor={`${id}way`}>{t('delivery_way')}</label>
            <select
              id={`${id}way`}
              value={way}
              onChange={({ target: select }) => setValues({ ...values, way: select.value })}
            >
              {WAY_NAMES.map(([name, words]) => (
                <option key={name} value={name}>
                  {t(words)}
                </option>
              ))}
            </select>
          </div>
          {field('url', t('delivery_url'))}
        </div>
        <div className={release.line}>
          {field('user', t('delivery_user'))}
          {field('key', t('delivery_key'), 'password')}
        </div>
        <p className={release.soft}>{t('delivery_secret')}</p>
        <p className={release.act}>
          <Button type="submit" disabled={!target}>
            {target ? t('delivery_agree', new URL(target.url).origin) : t('delivery_agree_none')}
          </Button>
        </p>
        {url.trim() !== '' && !target && (
          <p className={release.soft} role="status">
            {t('delivery_url_wrong')}
          </p>
        )}
      </form>
    </details>
  );
}
