/** Retyped's mark, as in scripts/icon.svg, in the theme's colours. Decorative: it has no name. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M5 4h14a5 5 0 0 1 5 5v1H12.5A6.5 6.5 0 0 0 6 16.5V20H5a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5z"
        fill="var(--accent)"
        opacity=".55"
      />
      <rect x="8" y="12" width="24" height="16" rx="5" fill="var(--accent)" />
      <rect x="12" y="16" width="2" height="8" rx=".8" fill="var(--on-accent)" />
      <rect x="17" y="18.4" width="10" height="3.2" rx="1.6" fill="var(--on-accent)" opacity=".75" />
    </svg>
  );
}
