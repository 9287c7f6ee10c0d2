/**
 * A small token: a person, a tag, something that applies. With `onPress` a button, with `panel` one
 * that opens a panel, with `onRemove` removable.
 */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon } from './Icon.tsx';
import { Popover } from './Popover.tsx';
import styles from './Chip.module.css';

export type ChipProps = {
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'raises' | 'eases';
  readonly onPress?: () => void;
  /** What opens from it, and how a screen reader names that. */
  readonly panel?: { readonly label: string; readonly content: ReactNode };
  readonly onRemove?: () => void;
  /** What a screen reader says for the cross; needed with `onRemove`. */
  readonly removeLabel?: string;
};

export function Chip(props: ChipProps): ReactNode {
  const { children, tone = 'plain', onPress, panel, onRemove, removeLabel = '' } = props;
  const pressed = (
    <Button className={classNames(styles.text, styles.press)} {...given({ onPress })}>
      {children}
    </Button>
  );
  return (
    <span className={classNames(styles.chip, styles[tone])}>
      {panel !== undefined ? (
        <Popover label={panel.label} trigger={pressed}>
          {panel.content}
        </Popover>
      ) : onPress === undefined ? (
        <span className={styles.text}>{children}</span>
      ) : (
        pressed
      )}
      {onRemove !== undefined && (
        <Button className={styles.remove ?? ''} aria-label={removeLabel} onPress={onRemove}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  );
}
