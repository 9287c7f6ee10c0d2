/** Which Plexus this is, and what its method rests on. */
import type { ReactNode } from 'react';
import { VERSION } from '../../../shared/version.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge, type Source } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './SettingsScreen.module.css';

export function AboutCard(): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.about;
  const { marks, sources } = text.report.method;
  return (
    <Card title={words.title}>
      <p className={styles.version}>{words.version(VERSION)}</p>
      <p className={styles.reading}>{words.basis}</p>
      <Disclosure title={words.sources}>
        <dl className={styles.sources}>
          {(Object.entries(marks) as [Source, string][]).map(([source, meaning]) => (
            <div key={source} className={styles.source}>
              <dt>
                <Badge source={source} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <ul className={styles.promises}>
          {sources.map((source) => (
            <li key={source.text} className={styles.text}>
              {source.text}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
