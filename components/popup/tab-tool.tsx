import { useEffect, useId, useRef, useState } from 'react';
import { plural, t } from '../../utils/i18n';
import {
  LIFECYCLE_STAGES,
  type LifecycleStage,
  TOOL_CATEGORIES,
  type ToolCategory,
} from '../../utils/tools/tool';
import { Button } from '../kit/button';
import { categoryName } from '../kit/category-name';
import { stageName } from '../kit/stage-name';
import style from './popup.module.css';

/** The page that the popup was opened on, as far as it may be named. */
export type TabTool =
  | {
      readonly type: 'watched';
      readonly name: string;
      /** Fields of the page that can be read, of all; absent until the page has told. */
      readonly coverage?: { readonly readable: number; readonly total: number; readonly frames: number };
    }
  /** A tool of the catalogue that is not watched yet. */
  | { readonly type: 'known'; readonly name: string }
  /** The organisation's policy lets it not be watched. */
  | { readonly type: 'excluded'; readonly name: string }
  /** No tool of the catalogue: a site that a person may add. */
  | { readonly type: 'site'; readonly host: string };

/** What a person says about a site that they add. */
export interface SiteWords {
  readonly name: string;
  readonly category: ToolCategory;
  readonly stage: LifecycleStage;
}

interface TabToolProps {
  readonly tab: TabTool;
  readonly onWatch: () => void;
  readonly onWatchSite: (words: SiteWords) => void;
}

/** Says whether the page that the popup was opened on is watched, and offers it if not. */
export function TabToolNote({ tab, onWatch, onWatchSite }: TabToolProps) {
  switch (tab.type) {
    case 'watched':
      return (
        <p className={style.tab}>
          <strong>{tab.name}</strong> {tab.coverage ? coverageWords(tab.coverage) : t('tab_watched')}
        </p>
      );
    case 'known':
      return (
        <div className={style.tab}>
          <p>{t('tab_known', tab.name)}</p>
          <Button look="quiet" onClick={onWatch}>
            {t('tab_watch', tab.name)}
          </Button>
        </div>
      );
    case 'excluded':
      return <p className={style.tab}>{t('tab_excluded', tab.name)}</p>;
    case 'site':
      return <Site host={tab.host} onWatchSite={onWatchSite} />;
  }
}

function coverageWords({
  readable,
  total,
  frames,
}: {
  readable: number;
  total: number;
  frames: number;
}): string {
  const fields = plural('tab_coverage', total, readable);
  return frames > 0 ? `${fields} ${plural('tab_frames', frames)}` : fields;
}

function Site({ host, onWatchSite }: { readonly host: string } & Pick<TabToolProps, 'onWatchSite'>) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(host);
  const [category, setCategory] = useState<ToolCategory>('crm');
  const [stage, setStage] = useState<LifecycleStage>('operate');
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  // The button that was pressed is gone: whoever uses the keyboard goes on in the form, and all of it is in view.
  useEffect(() => {
    if (!isOpen) return;
    first.current?.focus({ preventScroll: true });
    first.current?.form?.scrollIntoView({ block: 'end' });
  }, [isOpen]);
  if (!isOpen) {
    return (
      <div className={style.tab}>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('tab_site')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={style.site}
      onSubmit={(event) => {
        event.preventDefault();
        onWatchSite({ name: name.trim() || host, category, stage });
      }}
    >
      <p>{t('tab_site_text', host)}</p>
      <label htmlFor={`${id}name`}>{t('tab_site_name')}</label>
      <input
        ref={first}
        id={`${id}name`}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}category`}>{t('tab_site_category')}</label>
      <select
        id={`${id}category`}
        value={category}
        onChange={({ target }) =>
          setCategory(TOOL_CATEGORIES.find((one) => one === target.value) ?? category)
        }
      >
        {TOOL_CATEGORIES.map((one) => (
          <option key={one} value={one}>
            {categoryName(one)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}stage`}>{t('tab_site_stage')}</label>
      <select
        id={`${id}stage`}
        value={stage}
        onChange={({ target }) => setStage(LIFECYCLE_STAGES.find((one) => one === target.value) ?? stage)}
      >
        {LIFECYCLE_STAGES.map((one) => (
          <option key={one} value={one}>
            {stageName(one)}
          </option>
        ))}
      </select>
      <Button look="primary" type="submit">
        {t('tab_site_action')}
      </Button>
    </form>
  );
}
