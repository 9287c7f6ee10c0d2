/** A person as a small disc with their initials; decoration, since the name always stands beside it. */
import type { ReactNode } from 'react';
import { initialsOf } from '../../shared/report/names.ts';
import { classNames } from './class-names.ts';
import styles from './Avatar.module.css';

/** There is no room for more. */
const LETTERS = 2;

export type AvatarProps = {
  readonly name: string;
  readonly size?: 'small' | 'normal' | 'large';
};

export function Avatar({ name, size = 'normal' }: AvatarProps): ReactNode {
  return (
    <span className={classNames(styles.avatar, styles[size])} aria-hidden="true">
      {Array.from(initialsOf(name)).slice(0, LETTERS)}
    </span>
  );
}
