/** The mark of Plexus: one star, a ring, three tied to it. */
import type { ReactNode } from 'react';

export function Mark(): ReactNode {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <circle cx="13" cy="13" r="9.5" strokeWidth="0.75" strokeDasharray="1 2.2" />
      <path
        d="M13 13 6.3 6.300M13 13l9.2-2.400M13 13l-2.5 9.200M6.3 6.300l15.9 4.3"
        strokeWidth="0.9"
      />
      <circle cx="13" cy="13" r="2.6" fill="currentColor" stroke="none" />
      <circle cx="6.3" cy="6.3" r="1.7" fill="currentColor" stroke="none" />
      <circle cx="22.2" cy="10.6" r="1.5" fill="currentColor" stroke="none" />
      <circle cx="10.5" cy="22.2" r="1.7" fill="currentColor" stroke="none" />
    </svg>
  );
}
