import {
  Body,
  Chrome,
  Content,
  Header,
  HeaderItemText,
  HeaderItemWrapper,
  Main,
  Nav,
} from '@zendeskgarden/react-chrome';
import { DEFAULT_THEME, ThemeProvider } from '@zendeskgarden/react-theming';
import { useEffect, useState } from 'react';
import { mount } from '../../shared/mount';
import { go, useRoute } from '../../shared/route';
import { usePrefersDark } from '../../shared/scheme';
import { SignIn } from './sign-in';
import { LIST, NEW, SIGN_IN, type Ticket } from './ticket';
import { TicketForm } from './ticket-form';
import { TicketList } from './ticket-list';

function Support() {
  const route = useRoute();
  const [tickets, setTickets] = useState<readonly Ticket[]>([]);
  const isForm = route.startsWith('/agent/tickets/new');

  useEffect(() => {
    document.title = `Acme – ${isForm ? 'New ticket' : 'Agent'}`;
  }, [isForm]);

  if (route.startsWith(SIGN_IN)) return <SignIn onSignIn={() => go(LIST)} />;
  return (
    <Chrome isFluid hue="#03363d">
      <Nav isExpanded aria-label="Support">
        <Nav.List>
          <Nav.Item isCurrent onClick={() => go(LIST)}>
            <Nav.ItemText>Views</Nav.ItemText>
          </Nav.Item>
          <Nav.Item disabled>
            <Nav.ItemText>Customers</Nav.ItemText>
          </Nav.Item>
          <Nav.Item disabled>
            <Nav.ItemText>Organizations</Nav.ItemText>
          </Nav.Item>
        </Nav.List>
      </Nav>
      <Body>
        <Header>
          <HeaderItemWrapper maxX>
            <HeaderItemText>Zendesk Support</HeaderItemText>
          </HeaderItemWrapper>
        </Header>
        <Content>
          <Main>
            {isForm ? (
              <TicketForm
                onCancel={() => go(LIST)}
                onSubmit={(ticket) => {
                  setTickets((before) => [ticket, ...before]);
                  go(LIST);
                }}
              />
            ) : (
              <TicketList tickets={tickets} onNew={() => go(NEW)} />
            )}
          </Main>
        </Content>
      </Body>
    </Chrome>
  );
}

function App() {
  const base = usePrefersDark() ? ('dark' as const) : ('light' as const);
  const theme = { ...DEFAULT_THEME, colors: { ...DEFAULT_THEME.colors, base } };
  useEffect(() => {
    document.body.style.cssText =
      base === 'dark' ? 'margin:0;background:#151a1e' : 'margin:0;background:#fff';
  }, [base]);
  return (
    <ThemeProvider theme={theme}>
      <Support />
    </ThemeProvider>
  );
}

mount(<App />);
