/** The card of whoever is selected on the map: who, the way to let go of them, and what there is to know. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './SelectedCard.module.css';

type Props = {
  readonly title: ReactNode;
  /** Somebody who is looked for: not there yet, and drawn like their sign. */
  readonly isWanted?: boolean;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function SelectedCard(props: Props): ReactNode {
  const { title, isWanted = false, closeLabel, onClose, children } = props;
  const { text } = useLanguage();
  return (
    <section
      className={classNames(styles.card, isWanted && styles.dashed)}
      aria-label={text.map.card.label}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          variant="plain"
          icon="close"
          aria-label={closeLabel}
          onPress={onClose}
        />
      </header>
      {children}
    </section>
  );
}
