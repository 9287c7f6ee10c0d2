/** Settings, files in and out, and what Plexus promises. */
import type { ReactNode } from 'react';
import { KeysList } from '../../app/shell/KeysList.tsx';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import type { OpenVault } from '../unlock/VaultGate.tsx';
import { ImportCard } from './ImportCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { LookCard } from './LookCard.tsx';
import { PromisesCard } from './PromisesCard.tsx';
import { VaultCard } from './VaultCard.tsx';
import { VERSION } from '../../../shared/version.ts';
import styles from './SettingsScreen.module.css';

export function SettingsScreen({ open }: { readonly open: OpenVault }): ReactNode {
  const { text } = useLanguage();
  const words = text.settings;
  return (
    <div className={styles.screen}>
      <div className={styles.pair}>
        <div className={styles.column}>
          <LookCard />
          <ImportCard />
          <Card title={words.about.title}>
            <p className={styles.version}>{words.about.version(VERSION)}</p>
            <p className={styles.reading}>{words.about.basis}</p>
          </Card>
        </div>
        <div className={styles.column}>
          <VaultCard open={open} />
          <ExportCard />
        </div>
      </div>
      <PromisesCard />
      <Card title={words.keys.title}>
        <KeysList />
      </Card>
    </div>
  );
}
