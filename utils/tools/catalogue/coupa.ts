import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'coupa',
  name: 'Coupa',
  vendor: 'Coupa',
  category: 'erp',
  stages: ['operate'],
  hosts: ['https://*.coupahost.com/*'],
  login: ['https://*.coupahost.com/sessions/*'],
  // Another product (contingent workforce), and what suppliers fill in: their portal, and pages linked from e-mails.
  exclude: [
    'https://*.ccw.coupahost.com/*',
    'https://*.coupahost.com/supplier_*',
    'https://supplier.coupahost.com/*',
  ],
  sandbox: /^[^./]+-(?:test|stage|dev|demo)\d*\.coupahost\.com\//,
  workspace: /^(?<workspace>[^./]+)\.coupahost\.com\//,
  records: [
    /^[^/]+\/(?<type>invoices|order_headers|requisition_headers)\/(?<id>\d+)/,
    /^[^/]+\/(?<type>suppliers)\/show\/(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://acme.coupahost.com/requisition_headers/12/edit', 'https://acme.coupahost.com/invoices/7'],
  noMatch: [
    'https://www.coupa.com/',
    'https://acme.coupahost.com/sessions/new',
    'https://supplier.coupahost.com/',
    'https://acme.coupahost.com/supplier_invoices/abc/create_invoice_from_po_via_email',
    'https://na1.ccw.coupahost.com/Login',
  ],
  sandbox: ['https://acme-test.coupahost.com/invoices/7/edit'],
  workspace: { 'https://acme.coupahost.com/order_headers/12': 'acme' },
  records: {
    'https://acme.coupahost.com/order_headers/12': 'order_headers:12',
    'https://acme.coupahost.com/invoices/7/edit': 'invoices:7',
    'https://acme.coupahost.com/suppliers/show/31': 'suppliers:31',
  },
};
