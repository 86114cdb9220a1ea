import type { ReactNode } from 'react';
import { direction, locale, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import { useAnchor } from '../kit/use-anchor';
import style from './dashboard.module.css';
import { Flows } from './flows';
import { Privacy } from './privacy';
import type { DashboardProps } from './props';
import { Section } from './section';
import { Settings } from './settings';
import { Summary } from './summary';
import { Tools } from './tools';
import { useSectionInView } from './use-section-in-view';

interface FrameProps {
  /** The section that the page belongs to, when it is none of them itself. */
  readonly section?: keyof typeof SECTIONS;
  readonly failed: boolean;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

const SECTIONS = {
  summary: 'dashboard_summary',
  flows: 'dashboard_flows',
  tools: 'dashboard_tools',
  share: 'release_title',
  delivery: 'delivery_title',
  privacy: 'dashboard_privacy',
  settings: 'dashboard_settings',
} as const;
const SECTION_IDS = Object.keys(SECTIONS);

/** The menu beside whatever page is shown. */
export function Frame({ section, failed, isBusy, onRetry, children }: FrameProps) {
  const here = useSectionInView(SECTION_IDS, isBusy);
  return (
    <div className={style.page} lang={locale()} dir={direction()}>
      <nav className={style.menu} aria-label={t('dashboard_menu')}>
        <p className={style.brand}>
          <Mark size={24} /> {t('app_name')}
        </p>
        <ul>
          {Object.entries(SECTIONS).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === (here ?? section) ? 'true' : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={style.main} aria-busy={isBusy}>
        {isBusy && (
          <p className={style.waiting} role="status">
            {t('dashboard_busy')}
          </p>
        )}
        {failed && (
          <div className={style.failed} role="alert">
            <p>{t('dashboard_failed')}</p>
            <Button onClick={onRetry}>{t('popup_failed_action')}</Button>
          </div>
        )}
        {children}
      </main>
    </div>
  );
}

/** The full page: one file per section, in the order of the menu. */
export function Dashboard({
  data,
  failed = false,
  share,
  delivery,
  ...rest
}: DashboardProps & { readonly share?: ReactNode; readonly delivery?: ReactNode }) {
  useAnchor(data !== undefined);
  return (
    <Frame failed={failed} isBusy={!data && !failed} onRetry={rest.onRetry}>
      {data && (
        <>
          <Summary data={data} {...rest} />
          <Flows
            flows={data.flows}
            flowsOfWeeks={data.flowsOfWeeks}
            again={data.again}
            toolName={rest.toolName}
          />
          <Tools tools={data.tools ?? []} {...rest} />
          <Section id="share" title={t('release_title')}>
            {share}
          </Section>
          <Section id="delivery" title={t('delivery_title')}>
            {delivery}
          </Section>
          <Privacy stored={data.stored} tables={data.tables} {...rest} />
          <Settings values={data.settings} {...rest} />
        </>
      )}
    </Frame>
  );
}
