import { expect, it } from 'vitest';
import { renderTool } from './render-tool';

it('fills in what the patterns tell and leaves the rest to be asked for', () => {
  const text = renderTool('joes-crm', "Joe's CRM", [
    'https://*.joes.example/app/*',
    'https://eu.joes.example/*',
  ]);
  expect(text).toContain("id: 'joes-crm',");
  expect(text).toContain("name: 'Joe\\'s CRM',");
  expect(text).toContain("vendor: '',");
  expect(text).toContain("hosts: ['https://*.joes.example/app/*', 'https://eu.joes.example/*'],");
  expect(text).toContain('noMatch: [],');
  expect(text).not.toContain('{{');
});

it('refuses what is no match pattern', () => {
  expect(() => renderTool('joe', 'Joe', ['joes.example'])).toThrow('Not a match pattern');
});
