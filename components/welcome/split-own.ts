import type { OwnDetails } from './props';

/** Entries by field, and those that cannot be what the field asks for. */
export interface SplitOwn {
  readonly details: OwnDetails;
  readonly wrong: OwnDetails;
}

/**
 * Takes the three boxes apart at commas, semicolons and line breaks. Only the shape of addresses and domains is
 * checked, so that a slip is seen before it turns into a print that nobody can read; a leading `@` is forgiven.
 */
export function splitOwn(words: { names: string; emails: string; domains: string }): SplitOwn {
  const emails = entries(words.emails);
  const domains = entries(words.domains).map((domain) => domain.replace(/^(https?:\/\/)?(www\.)?@?/i, ''));
  return {
    details: {
      names: entries(words.names),
      emails: emails.filter((email) => EMAIL.test(email)),
      domains: domains.filter((domain) => DOMAIN.test(domain)),
    },
    wrong: {
      names: [],
      emails: emails.filter((email) => !EMAIL.test(email)),
      domains: domains.filter((domain) => !DOMAIN.test(domain)),
    },
  };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
const DOMAIN = /^[^\s@/]+\.[^\s@/.]{2,}\/?$/;

function entries(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
