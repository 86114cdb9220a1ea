import { Button } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { MD, XL } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { Ticket } from './ticket';

const Page = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  padding: 24px;
`;
const Bar = styled.div`
  display: flex;
  justify-content: space-between;
`;

/** "Your unsolved tickets", the view an agent lands on. */
export function TicketList(props: { tickets: readonly Ticket[]; onNew: () => void }) {
  return (
    <Page>
      <Bar>
        <XL tag="h1">Your unsolved tickets</XL>
        <Button isPrimary onClick={props.onNew}>
          Add ticket
        </Button>
      </Bar>
      <Table aria-label="Tickets">
        <Table.Head>
          <Table.HeaderRow>
            <Table.HeaderCell>Subject</Table.HeaderCell>
            <Table.HeaderCell>Requester</Table.HeaderCell>
            <Table.HeaderCell>Organization</Table.HeaderCell>
            <Table.HeaderCell>Priority</Table.HeaderCell>
          </Table.HeaderRow>
        </Table.Head>
        <Table.Body>
          {props.tickets.map((ticket) => (
            <Table.Row key={`${ticket.subject}\n${ticket.requesterEmail}`}>
              <Table.Cell>{ticket.subject}</Table.Cell>
              <Table.Cell>{ticket.requesterName}</Table.Cell>
              <Table.Cell>{ticket.organization}</Table.Cell>
              <Table.Cell>{ticket.priority}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {props.tickets.length === 0 && <MD>No tickets in this view</MD>}
    </Page>
  );
}
