/** Where a threshold or a claim is from: the source article, published research, or our own proposal. */
import type { ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { classNames } from './class-names.ts';
import styles from './Badge.module.css';

export type Source = 'seed' | 'research' | 'proposal';

export function Badge({ source }: { readonly source: Source }): ReactNode {
  const { text } = useLanguage();
  return (
    <span className={classNames(styles.badge, styles[source])}>{text.shell.sources[source]}</span>
  );
}
