/** Shown when something takes long enough to be noticed; until then, nothing flickers. */
import type { ReactNode } from 'react';
import { useLanguage } from '../text.tsx';
import styles from './Loading.module.css';

export function Loading(): ReactNode {
  const { text } = useLanguage();
  return (
    <p className={styles.loading} role="status">
      {text.shell.ui.loading}
    </p>
  );
}
