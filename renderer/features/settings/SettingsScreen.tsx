/** Settings by part: the vault and its locks, what others can see, the look, files, and what Plexus is. */
import type { ReactNode } from 'react';
import { KeysList } from '../../app/shell/KeysList.tsx';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import type { OpenVault } from '../unlock/VaultGate.tsx';
import { AboutCard } from './AboutCard.tsx';
import { BackupsCard } from './BackupsCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { ForgettingCard } from './ForgettingCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import { LockCard } from './LockCard.tsx';
import { LookCard } from './LookCard.tsx';
import { partId, PartsList, type Part } from './PartsList.tsx';
import { PrivacyCard } from './PrivacyCard.tsx';
import { PromisesCard } from './PromisesCard.tsx';
import { SecretsCard } from './SecretsCard.tsx';
import { VaultCard } from './VaultCard.tsx';
import styles from './SettingsScreen.module.css';

export function SettingsScreen({ open }: { readonly open: OpenVault }): ReactNode {
  const { text } = useLanguage();
  return (
    <div className={styles.frame}>
      <div className={styles.screen}>
        <PartsList />
        <div className={styles.column}>
          <Section part="security">
            <VaultCard open={open} />
            <LockCard />
            {!open.demo && <SecretsCard name={open.name} />}
            {!open.demo && <BackupsCard open={open} />}
          </Section>
          <Section part="privacy">
            <PrivacyCard />
            <ForgettingCard />
            <PromisesCard />
          </Section>
          <Section part="look">
            <LookCard />
          </Section>
          <Section part="files">
            <ImportCard />
            <ExportCard />
          </Section>
          <Section part="about">
            <Card title={text.settings.keys.title}>
              <KeysList />
            </Card>
            <AboutCard />
          </Section>
        </div>
      </div>
    </div>
  );
}

function Section({
  part,
  children,
}: {
  readonly part: Part;
  readonly children: ReactNode;
}): ReactNode {
  const { text } = useLanguage();
  return (
    <div
      id={partId(part)}
      className={styles.section}
      role="group"
      aria-label={text.settings.parts[part]}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
