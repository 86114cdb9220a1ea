import { useState } from 'react';
import { TOOLS } from '../../utils/tools';
import { addOwn, consent, forgetOwn, openPage, watchTools } from '../hooks/actions';
import { useSettings } from '../hooks/use-settings';
import { useWatched } from '../hooks/use-watched';
import type { WelcomeProps } from './props';
import { Welcome } from './welcome';

/** The welcome page, live. */
export function WelcomeApp({ browser }: Pick<WelcomeProps, 'browser'>) {
  const settings = useSettings();
  const watched = useWatched(settings);
  const [access, setAccess] = useState<WelcomeProps['access']>('idle');
  if (!settings || !watched) return null;
  const { own } = settings;
  const grant: WelcomeProps['onGrant'] = (tools) => {
    setAccess('asking');
    watchTools(tools).then(
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
      tools={TOOLS}
      consent={settings.consentAt === null ? 'needed' : 'given'}
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
