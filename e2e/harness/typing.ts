import type { Locator } from 'playwright-core';

/**
 * Types into a field as a person does: into focus, key by key, out again with Tab. Only trusted keys followed by
 * `focusout` count as an entry, so `fill()` would test nothing. An empty value leaves the field alone.
 */
export async function typeInto(field: Locator, value: string): Promise<void> {
  if (value === '') return;
  await field.click();
  await field.pressSequentially(value);
  await field.press('Tab');
}

/** Opens a list box and picks one of its options. */
export async function pick(field: Locator, option: string): Promise<void> {
  await field.click();
  await field.page().getByRole('option', { name: option, exact: true }).click();
}
