import '@shopify/polaris/build/esm/styles.css';
import { AppProvider, Box, Frame, Navigation, Text, TopBar } from '@shopify/polaris';
import en from '@shopify/polaris/locales/en.json';
import { useEffect, useState } from 'react';
import { mount } from '../../shared/mount';
import { go, useRoute } from '../../shared/route';
import { CUSTOMERS, type Customer, INVOICES, type Invoice, NEW_INVOICE } from './books';
import { Customers } from './customers';
import { InvoiceForm, Invoices } from './invoices';

const Brand = () => (
  <Box paddingInlineStart="400" paddingBlockStart="400" color="text-inverse">
    <Text as="span" variant="headingMd">
      QuickBooks Online
    </Text>
  </Box>
);

function Books() {
  const route = useRoute();
  const [customers, setCustomers] = useState<readonly Customer[]>([]);
  const [invoices, setInvoices] = useState<readonly Invoice[]>([]);
  const isForm = route === NEW_INVOICE || route.startsWith(`${NEW_INVOICE}?`);
  const isInvoices = route.startsWith(INVOICES);

  useEffect(() => {
    document.title = `QuickBooks - ${isForm ? 'Invoice' : isInvoices ? 'Invoices' : 'Customers'}`;
  }, [isForm, isInvoices]);

  return (
    <Frame
      topBar={<TopBar contextControl={<Brand />} />}
      navigation={
        <Navigation location={route}>
          <Navigation.Section
            items={[
              { label: 'Customers', selected: !isForm && !isInvoices, onClick: () => go(CUSTOMERS) },
              { label: 'Invoices', selected: isForm || isInvoices, onClick: () => go(INVOICES) },
            ]}
          />
        </Navigation>
      }
    >
      {isForm && (
        <InvoiceForm
          onCancel={() => go(INVOICES)}
          onSave={(invoice) => {
            setInvoices((before) => [invoice, ...before]);
            go(INVOICES);
          }}
        />
      )}
      {!isForm && isInvoices && <Invoices invoices={invoices} onNew={() => go(NEW_INVOICE)} />}
      {!isForm && !isInvoices && (
        <Customers
          customers={customers}
          onInvoice={() => go(NEW_INVOICE)}
          onSave={(customer) => setCustomers((before) => [customer, ...before])}
        />
      )}
    </Frame>
  );
}

// Light only, like the real product: Polaris calls its dark theme experimental, and half of it is still light.
document.documentElement.style.colorScheme = 'light';
mount(
  <AppProvider i18n={en}>
    <Books />
  </AppProvider>,
);
