/** Which node is meant: by its accessible role and name, by the whole of its text, or by a selector or path. */
export type Target =
  | { readonly role: string; readonly name?: string }
  | { readonly text: string }
  | { readonly css: string }
  | { readonly xpath: string };

/** As WebDriver BiDi says it. */
export function locatorOf(target: Target): { readonly type: string; readonly value: unknown } {
  if ('css' in target) return { type: 'css', value: target.css };
  if ('xpath' in target) return { type: 'xpath', value: target.xpath };
  if ('text' in target)
    return { type: 'xpath', value: `//*[normalize-space(text()) = ${JSON.stringify(target.text)}]` };
  return { type: 'accessibility', value: target };
}
