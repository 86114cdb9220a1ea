import { Button } from '@zendeskgarden/react-buttons';
import { Combobox, Field as ComboboxField, Option } from '@zendeskgarden/react-dropdowns';
import { Field, Input, Message, Textarea } from '@zendeskgarden/react-forms';
import { XL } from '@zendeskgarden/react-typography';
import { type ChangeEvent, useState } from 'react';
import styled from 'styled-components';
import { emptyTicket, PRIORITIES, type Ticket } from './ticket';

const Columns = styled.form`
  display: grid;
  grid-template-columns: minmax(260px, 320px) 1fr;
  gap: 32px;
  padding: 24px;
`;
const Column = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
`;
const Actions = styled.div`
  display: flex;
  justify-content: flex-end;
  gap: 12px;
`;

/** The "New ticket" page: requester and properties on the left, the conversation on the right. */
export function TicketForm(props: { onSubmit: (ticket: Ticket) => void; onCancel: () => void }) {
  const [ticket, setTicket] = useState(emptyTicket);
  const [tried, setTried] = useState(false);
  const missing = tried && ticket.description.trim() === '';

  const set = (key: keyof Ticket) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const { value } = event.target;
    setTicket((before) => ({ ...before, [key]: value }));
  };
  const input = (key: keyof Ticket, label: string, type = 'text') => (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Input isCompact type={type} autoComplete="off" value={ticket[key]} onChange={set(key)} />
    </Field>
  );

  return (
    <Columns
      aria-label="New ticket"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ticket.description.trim() !== '') props.onSubmit(ticket);
      }}
    >
      <Column>
        {input('requesterName', 'Requester name')}
        {input('requesterEmail', 'Requester email', 'email')}
        {input('requesterPhone', 'Requester phone', 'tel')}
        {input('organization', 'Organization')}
        <ComboboxField>
          <ComboboxField.Label>Priority</ComboboxField.Label>
          <Combobox
            isCompact
            isEditable={false}
            inputValue={ticket.priority}
            selectionValue={ticket.priority}
            onChange={({ selectionValue }) => {
              if (typeof selectionValue === 'string') {
                setTicket((before) => ({ ...before, priority: selectionValue }));
              }
            }}
          >
            {PRIORITIES.map((priority) => (
              <Option key={priority} value={priority} />
            ))}
          </Combobox>
        </ComboboxField>
      </Column>
      <Column>
        <XL tag="h1">New ticket</XL>
        {input('subject', 'Subject')}
        <Field>
          <Field.Label>Description</Field.Label>
          <Textarea
            minRows={8}
            value={ticket.description}
            onChange={set('description')}
            {...(missing ? { validation: 'error' as const } : {})}
          />
          {missing && <Message validation="error">Description: cannot be blank</Message>}
        </Field>
        <Actions>
          <Button isBasic type="button" onClick={props.onCancel}>
            Cancel
          </Button>
          <Button isPrimary type="submit">
            Submit as New
          </Button>
        </Actions>
      </Column>
    </Columns>
  );
}
