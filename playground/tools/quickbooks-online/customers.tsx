import {
  Banner,
  BlockStack,
  Card,
  DataTable,
  FormLayout,
  Modal,
  Page,
  Select,
  TextField,
} from '@shopify/polaris';
import { useState } from 'react';
import { COUNTRIES } from '../../shared/countries';
import { type Customer, emptyCustomer } from './books';

function CustomerModal(props: { open: boolean; onClose: () => void; onSave: (customer: Customer) => void }) {
  const [customer, setCustomer] = useState(emptyCustomer);
  const [tried, setTried] = useState(false);
  const set = (key: keyof Customer) => (value: string) =>
    setCustomer((before) => ({ ...before, [key]: value }));
  const text = (key: keyof Customer, label: string, type: 'text' | 'email' | 'tel' = 'text') => (
    <TextField label={label} type={type} autoComplete="off" value={customer[key]} onChange={set(key)} />
  );
  const close = () => {
    setCustomer(emptyCustomer);
    setTried(false);
    props.onClose();
  };
  return (
    <Modal
      open={props.open}
      title="Customer"
      onClose={close}
      primaryAction={{
        content: 'Save',
        onAction: () => {
          setTried(true);
          if (customer.fullName.trim() === '') return;
          props.onSave(customer);
          close();
        },
      }}
      secondaryActions={[{ content: 'Cancel', onAction: close }]}
    >
      <Modal.Section>
        <FormLayout>
          {tried && customer.fullName.trim() === '' && (
            <Banner tone="critical">A customer needs a full name.</Banner>
          )}
          <FormLayout.Group>
            {text('fullName', 'Customer full name')}
            {text('company', 'Company name')}
          </FormLayout.Group>
          <FormLayout.Group>
            {text('email', 'Email', 'email')}
            {text('phone', 'Phone number', 'tel')}
          </FormLayout.Group>
        </FormLayout>
      </Modal.Section>
      <Modal.Section titleHidden={false}>
        <FormLayout>
          <FormLayout.Group title="Billing address">
            {text('street1', 'Street address 1')}
            {text('street2', 'Street address 2')}
          </FormLayout.Group>
          <FormLayout.Group>
            {text('city', 'City')}
            {text('state', 'State')}
          </FormLayout.Group>
          <FormLayout.Group>
            {text('postalCode', 'ZIP code')}
            <Select
              label="Country"
              options={['', ...COUNTRIES]}
              value={customer.country}
              onChange={set('country')}
            />
          </FormLayout.Group>
        </FormLayout>
      </Modal.Section>
    </Modal>
  );
}

/** The customer list, with "New customer" in a dialog. */
export function Customers(props: {
  customers: readonly Customer[];
  onSave: (customer: Customer) => void;
  onInvoice: () => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Page
      title="Customers"
      primaryAction={{ content: 'New customer', onAction: () => setOpen(true) }}
      secondaryActions={[{ content: 'Create invoice', onAction: props.onInvoice }]}
    >
      <BlockStack gap="400">
        <Card padding="0">
          <DataTable
            columnContentTypes={['text', 'text', 'text', 'text']}
            headings={['Customer', 'Company name', 'Email', 'Phone']}
            rows={props.customers.map((customer) => [
              customer.fullName,
              customer.company,
              customer.email,
              customer.phone,
            ])}
            footerContent={`${props.customers.length} customers`}
          />
        </Card>
      </BlockStack>
      <CustomerModal open={open} onClose={() => setOpen(false)} onSave={props.onSave} />
    </Page>
  );
}
