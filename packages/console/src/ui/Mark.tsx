/** The mirror on its stand, and the flash that leaves it. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true" fill="none">
      <circle cx="12" cy="18" r="8.5" className="fill-sun" />
      <path
        d="M8.2 20.2a5 5 0 0 1 5.6-6.6"
        className="stroke-on-sun/40"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <path
        d="M19.4 10.6 30 0"
        className="stroke-ink"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeDasharray="0.1 4.4 5 9"
      />
      <path d="M12 26.5V31M5 31h14" className="stroke-ink" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  );
}
