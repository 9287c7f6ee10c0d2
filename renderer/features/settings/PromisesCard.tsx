/** What Plexus promises about what one writes in it, and what no program can. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SettingsScreen.module.css';

export function PromisesCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.promises;
  return (
    <Card title={words.title}>
      <div className={styles.pair}>
        <section>
          <h3 className={styles.subtitle}>{words.kept}</h3>
          <ul className={styles.promises}>
            {words.promised.map((promise) => (
              <li key={promise} className={styles.promise}>
                <Icon name="check" size={16} />
                {promise}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className={styles.subtitle}>{words.notKept}</h3>
          <ul className={styles.promises}>
            {words.notPromised.map((limit) => (
              <li key={limit} className={styles.promise}>
                <Icon name="minus" size={16} />
                {limit}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}
