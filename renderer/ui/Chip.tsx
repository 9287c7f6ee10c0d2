/** A small token: a person, a tag, something that applies. With `onPress` a button, with `onRemove` removable. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import styles from './Chip.module.css';

export type ChipProps = {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'raises' | 'eases';
  readonly onPress?: () => void;
  readonly onRemove?: () => void;
  /** What a screen reader says for the cross; needed with `onRemove`. */
  readonly removeLabel?: string;
};

export function Chip(props: ChipProps): ReactNode {
  const { children, tone = 'plain', onPress, onRemove, removeLabel = '' } = props;
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      {onPress === undefined ? (
        <span className={styles.text}>{children}</span>
      ) : (
        <Button className={classNames(styles.text, styles.press)} onPress={onPress}>
          {children}
        </Button>
      )}
      {onRemove !== undefined && (
        <Button className={styles.remove ?? ''} aria-label={removeLabel} onPress={onRemove}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  );
}
