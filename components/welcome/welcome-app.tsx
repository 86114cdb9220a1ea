import { useState } from 'react';
import { mayBeWatched } from '../../utils/policy/manage';
import { toolsWith } from '../../utils/tools/custom';
import { addOwn, consent, forgetOwn, openPage, watchTools } from '../hooks/actions';
import { useSettings } from '../hooks/use-settings';
import { useToolName } from '../hooks/use-tool-name';
import { useWatched } from '../hooks/use-watched';
import { changeWords } from '../policy/change-words';
import type { WelcomeProps } from './props';
import { Welcome } from './welcome';

/** The welcome page, live. */
export function WelcomeApp({ browser }: Pick<WelcomeProps, 'browser'>) {
  const settings = useSettings();
  const watched = useWatched(settings);
  const toolName = useToolName(settings);
  const [access, setAccess] = useState<WelcomeProps['access']>('idle');
  if (!settings || !watched) return null;
  const { own, managed, customTools } = settings;
  const theirs = managed.policy.customTools ?? [];
  const offeredTools = toolsWith(theirs).filter((tool) => mayBeWatched(tool.id, managed));
  const grant: WelcomeProps['onGrant'] = (tools) => {
    setAccess('asking');
    watchTools(tools, customTools).then(
      (granted) => setAccess(granted ? 'idle' : 'refused'),
      (error: unknown) => {
        console.error('Retyped: the browser could not be asked for access.', error);
        setAccess('failed');
      },
    );
  };
  return (
    <Welcome
      browser={browser}
      tools={offeredTools}
      offered={managed.offered}
      consent={settings.consentAt === null ? 'needed' : managed.changes.length > 0 ? 'renew' : 'given'}
      changes={managed.changes.map((change) => changeWords(change, toolName))}
      retentionDays={settings.retentionDays}
      own={{ names: own.names.length, emails: own.emails.length, domains: own.domains.length }}
      granted={watched}
      access={access}
      onConsent={() => void consent(settings.managed.terms)}
      onOwn={addOwn}
      onForgetOwn={() => void forgetOwn()}
      onGrant={grant}
      onDashboard={() => openPage('dashboard')}
    />
  );
}
