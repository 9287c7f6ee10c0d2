/** What is left of somebody who was erased, so that nobody believes more is gone than is. */
import type { ReactNode } from 'react';
import type { Erasure } from '../../../shared/contract/network.ts';
import { useLanguage } from '../../app/text.tsx';
import styles from './Trash.module.css';

type Props = { readonly name: string; readonly erasure: Erasure };

export function LeftOver({ name, erasure }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.vault.keeping.erased;
  const { mentions, backups, setAside, compacted } = erasure;
  return (
    <div className={styles.text}>
      <p>{words.done(name)}</p>
      {mentions.entries + mentions.notes + mentions.plan + mentions.views > 0 && (
        <p>{words.mentions(mentions.entries, mentions.notes, mentions.plan, mentions.views)}</p>
      )}
      {backups.length > 0 && <p>{words.backups(backups)}</p>}
      {setAside.length > 0 && <p>{words.setAside(setAside)}</p>}
      {!compacted && <p>{text.trash.erase.notCompacted}</p>}
      <p>{words.elsewhere}</p>
    </div>
  );
}
