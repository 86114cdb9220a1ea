import { Card, DataTable, Form, FormLayout, InlineError, Page, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { emptyInvoice, type Invoice } from './books';

/** The saved invoices. */
export function Invoices(props: { invoices: readonly Invoice[]; onNew: () => void }) {
  return (
    <Page title="Invoices" primaryAction={{ content: 'Create invoice', onAction: props.onNew }}>
      <Card padding="0">
        <DataTable
          columnContentTypes={['text', 'text', 'text', 'numeric']}
          headings={['No.', 'Customer', 'Date', 'Amount']}
          rows={props.invoices.map((invoice) => [
            invoice.number,
            invoice.customer,
            invoice.date,
            invoice.amount,
          ])}
          footerContent={`${props.invoices.length} invoices`}
        />
      </Card>
    </Page>
  );
}

/** The invoice form: the billing address is one box of several lines. */
export function InvoiceForm(props: { onSave: (invoice: Invoice) => void; onCancel: () => void }) {
  const [invoice, setInvoice] = useState(emptyInvoice);
  const [tried, setTried] = useState(false);
  const set = (key: keyof Invoice) => (value: string) =>
    setInvoice((before) => ({ ...before, [key]: value }));
  const save = () => {
    setTried(true);
    if (invoice.customer.trim() !== '') props.onSave(invoice);
  };
  const text = (key: keyof Invoice, label: string, type: 'text' | 'email' | 'tel' | 'date' = 'text') => (
    <TextField label={label} type={type} autoComplete="off" value={invoice[key]} onChange={set(key)} />
  );
  return (
    <Page
      title="Invoice"
      backAction={{ content: 'Invoices', onAction: props.onCancel }}
      primaryAction={{ content: 'Save and close', onAction: save }}
    >
      <Card>
        <Form onSubmit={save} implicitSubmit={false}>
          <FormLayout>
            <FormLayout.Group>
              {text('customer', 'Customer name')}
              {text('company', 'Company name')}
            </FormLayout.Group>
            {tried && invoice.customer.trim() === '' && (
              <InlineError fieldID="customer" message="Choose or add a customer." />
            )}
            <FormLayout.Group>
              {text('email', 'Customer email', 'email')}
              {text('phone', 'Phone number', 'tel')}
            </FormLayout.Group>
            <TextField
              label="Billing address"
              multiline={4}
              autoComplete="off"
              value={invoice.billingAddress}
              onChange={set('billingAddress')}
            />
            <FormLayout.Group>
              {text('number', 'Invoice no.')}
              {text('date', 'Invoice date', 'date')}
              <TextField
                label="Amount"
                prefix="$"
                inputMode="decimal"
                autoComplete="off"
                value={invoice.amount}
                onChange={set('amount')}
              />
            </FormLayout.Group>
          </FormLayout>
        </Form>
      </Card>
    </Page>
  );
}
