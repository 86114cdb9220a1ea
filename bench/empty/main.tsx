import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** What the popup is measured against: a page of the same toolchain that reads nothing and shows one heading. */
const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  <StrictMode>
    <h1>Empty</h1>
  </StrictMode>,
);
