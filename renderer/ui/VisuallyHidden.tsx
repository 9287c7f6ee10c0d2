/** Words for a screen reader only. */
import type { ReactNode } from 'react';
import field from './Field.module.css';

export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={field.hidden}>{children}</span>;
}
