/** Retyped's mark: a field, and the same field again in front of it, caret waiting. Decorative: it has no name. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect
        x="2.5"
        y="5.5"
        width="21"
        height="13"
        rx="3.5"
        fill="var(--accent-soft)"
        stroke="var(--accent)"
        strokeWidth="2.2"
      />
      <rect
        x="7.5"
        y="12.5"
        width="23"
        height="15"
        rx="3.8"
        fill="var(--accent)"
        stroke="var(--surface)"
        strokeWidth="1.6"
      />
      <path d="M13 16.6v6.8" stroke="var(--on-accent)" strokeWidth="2.4" strokeLinecap="round" />
      <path
        d="M17.6 20h7.2"
        stroke="var(--on-accent)"
        strokeWidth="2.4"
        strokeLinecap="round"
        opacity=".72"
      />
    </svg>
  );
}
