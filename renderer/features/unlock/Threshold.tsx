/**
 * The first picture: a strip of night sky beside paper that is still empty. It asks for nothing, not
 * even the words of the door, so that it is there before anything else.
 */
import type { ReactNode } from 'react';
import type { Locale } from '../../../shared/model/preferences.ts';
import { greeting as english } from '../../../shared/text/en/greeting.ts';
import { greeting as french } from '../../../shared/text/fr/greeting.ts';
import { Sky } from './Sky.tsx';
import styles from './Threshold.module.css';

const greetings: { readonly [L in Locale]: typeof english } = { en: english, fr: french };

type Props = {
  readonly locale: Locale;
  /** What stands on the paper. */
  readonly children?: ReactNode;
};

export function Threshold({ locale, children }: Props): ReactNode {
  const { appName, motto, promise } = greetings[locale];
  return (
    <div className={styles.page}>
      <aside className={styles.night}>
        <Sky />
        <div className={styles.words}>
          <p className={styles.name}>{appName}</p>
          <p className={styles.motto}>{motto}</p>
          <p className={styles.promise}>{promise}</p>
        </div>
      </aside>
      {children}
    </div>
  );
}
