import { dynamics } from './dynamics-365/tool';
import { quickbooks } from './quickbooks-online/tool';
import type { PlaygroundTool } from './tool';
import { zendesk } from './zendesk/tool';

/** Every stand-in tool, in the order in which a new customer travels: CRM, helpdesk, billing. */
export const tools: readonly PlaygroundTool[] = [dynamics, zendesk, quickbooks];
