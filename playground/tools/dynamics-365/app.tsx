import {
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { mount } from '../../shared/mount';
import { go, useRoute } from '../../shared/route';
import { usePrefersDark } from '../../shared/scheme';
import { type Contact, LIST, NEW } from './contact';
import { ContactForm } from './contact-form';
import { ContactList } from './contact-list';

const useStyles = makeStyles({
  page: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    height: '48px',
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: '#1f1f1f',
    color: '#ffffff',
    fontWeight: tokens.fontWeightSemibold,
  },
  area: { opacity: 0.75, fontWeight: tokens.fontWeightRegular },
  body: { display: 'flex', flexGrow: 1 },
  nav: {
    width: '200px',
    flexShrink: 0,
    paddingTop: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    '& h1, & h2': { margin: 0 },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

function SalesHub() {
  const styles = useStyles();
  const route = useRoute();
  const [contacts, setContacts] = useState<readonly Contact[]>([]);
  const isForm = route.includes('pagetype=entityrecord');

  useEffect(() => {
    document.title = `${isForm ? 'Contact: New Contact' : 'Contacts My Active Contacts'} - Dynamics 365`;
  }, [isForm]);

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        Dynamics 365 <span className={styles.area}>Sales Hub</span>
      </header>
      <div className={styles.body}>
        <nav className={styles.nav} aria-label="Site map">
          <TabList vertical selectedValue="contacts" onTabSelect={() => go(LIST)}>
            <Tab value="accounts" disabled>
              Accounts
            </Tab>
            <Tab value="contacts">Contacts</Tab>
            <Tab value="leads" disabled>
              Leads
            </Tab>
          </TabList>
        </nav>
        <main className={styles.main}>
          {isForm ? (
            <ContactForm
              onCancel={() => go(LIST)}
              onSave={(contact) => {
                setContacts((before) => [contact, ...before]);
                go(LIST);
              }}
            />
          ) : (
            <ContactList contacts={contacts} onNew={() => go(NEW)} />
          )}
        </main>
      </div>
    </div>
  );
}

function App() {
  const theme = usePrefersDark() ? webDarkTheme : webLightTheme;
  return (
    <FluentProvider theme={theme}>
      <SalesHub />
    </FluentProvider>
  );
}

document.body.style.margin = '0';
mount(<App />);
