import type { ReactNode } from 'react';
import { t } from '../../utils/i18n';
import { Button } from '../kit/button';
import { SidePage } from '../kit/side-page';
import { useAnchor } from '../kit/use-anchor';
import { Flows } from './flows';
import { Privacy } from './privacy';
import type { DashboardProps } from './props';
import { Section } from './section';
import { Settings } from './settings';
import style from './style';
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
const SECTION_IDS = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];

/** The menu beside whatever page is shown. */
export function Frame({ section, failed, isBusy, onRetry, children }: FrameProps) {
  const here = useSectionInView(SECTION_IDS, isBusy);
  const items = SECTION_IDS.map((id) => ({
    href: `#${id}`,
    name: t(SECTIONS[id]),
    current: id === (here ?? section) ? ('true' as const) : undefined,
  }));
  return (
    <SidePage items={items} isBusy={isBusy}>
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
    </SidePage>
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
