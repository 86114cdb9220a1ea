import {
  Body1,
  Button,
  SearchBox,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Title3,
  Toolbar,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Contact } from './contact';

/** "My Active Contacts": the saved contacts, with the keyword filter of every Dynamics grid. */
export function ContactList(props: { contacts: readonly Contact[]; onNew: () => void }) {
  const [filter, setFilter] = useState('');
  const shown = props.contacts.filter((contact) =>
    Object.values(contact).some((value) => value.toLowerCase().includes(filter.toLowerCase())),
  );
  return (
    <>
      <Toolbar aria-label="Commands">
        <Button appearance="primary" onClick={props.onNew}>
          New
        </Button>
      </Toolbar>
      <Title3 as="h1">My Active Contacts</Title3>
      <SearchBox
        aria-label="Filter by keyword"
        placeholder="Filter by keyword"
        value={filter}
        onChange={(_event, data) => setFilter(data.value)}
      />
      <Table aria-label="Contacts">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Full Name</TableHeaderCell>
            <TableHeaderCell>Email</TableHeaderCell>
            <TableHeaderCell>Company Name</TableHeaderCell>
            <TableHeaderCell>Business Phone</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map((contact) => (
            <TableRow key={`${contact.lastName}\n${contact.email}`}>
              <TableCell>{`${contact.firstName} ${contact.lastName}`}</TableCell>
              <TableCell>{contact.email}</TableCell>
              <TableCell>{contact.company}</TableCell>
              <TableCell>{contact.businessPhone}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length === 0 && <Body1>No data available</Body1>}
    </>
  );
}
