import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  vendor: 'Microsoft',
  category: 'sheetsAndForms',
  stages: ['attract', 'qualify', 'operate'],
  hosts: ['https://forms.cloud.microsoft/*', 'https://forms.office.com/*'],
  login: ['https://login.microsoftonline.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://forms.office.com/Pages/ResponsePage.aspx?id=abc', 'https://forms.cloud.microsoft/r/AbC'],
  noMatch: [
    'https://www.microsoft.com/microsoft-365/online-surveys-polls-quizzes',
    'https://login.microsoftonline.com/',
    'https://forms.office.com.evil.example/r/1',
  ],
};
