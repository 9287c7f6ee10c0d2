/** What going back to a backup would mean, in counts and names. */
import type { ReactNode } from 'react';
import type { RestorePreview } from '../../../shared/contract/vault-backups.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import styles from './forms.module.css';

export function RestoreSummary({ preview }: { readonly preview: RestorePreview }): ReactNode {
  const { text } = useLanguage();
  const words = text.backups.preview;
  const shown = useShownName();
  const { backup, present, savesSince } = preview;
  const veiled = (difference: RestorePreview['lost']) =>
    difference && { ...difference, people: difference.people.map(shown) };
  const [lost, regained] = [veiled(preview.lost), veiled(preview.regained)];
  return (
    <div className={styles.group}>
      <dl className={styles.compared}>
        <dt>{words.holds}</dt>
        <dd>{text.backups.holds(backup)}</dd>
        {present !== null && (
          <>
            <dt>{words.present}</dt>
            <dd>{text.backups.holds(present)}</dd>
          </>
        )}
      </dl>
      {savesSince !== null && <p>{words.saves(savesSince)}</p>}
      {lost !== null && <p>{words.lost(lost)}</p>}
      {regained !== null && <p>{words.regained(regained)}</p>}
      {present === null && <p>{words.unknown}</p>}
      <p className={styles.note}>{words.kept}</p>
    </div>
  );
}
