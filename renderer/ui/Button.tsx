/**
 * The one button: `primary` for the single main act of a view, `quiet` by default, `plain` in text.
 * It is the page's own button and needs no library, since it stands on the door too; what opens
 * from it (menu, popover, tooltip) hands in its handlers through `Trigger`.
 */
import type { MouseEventHandler, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Button.module.css';

export type ButtonProps = {
  readonly variant?: 'primary' | 'quiet' | 'danger' | 'plain';
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** Busy: stays focusable, says so, and cannot be pressed twice. */
  readonly isPending?: boolean;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-keyshortcuts'?: string;
  readonly children?: ReactNode;
};

/** What a trigger hands in, besides handlers that are passed on as they are. */
type Handed = {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
};

export function Button(props: ButtonProps & Handed): ReactNode {
  const { variant = 'quiet', size = 'normal', icon, type = 'button', children, ...others } = props;
  const { onPress, onClick, isDisabled = false, isPending = false, ...rest } = others;
  const hasLabel = children !== undefined && children !== null;
  return (
    <button
      {...rest}
      type={type}
      disabled={isDisabled}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      onClick={(event) => {
        if (isPending) return event.preventDefault();
        onClick?.(event);
        return onPress?.();
      }}
      className={classNames(
        styles.button,
        styles[variant],
        styles[size],
        !hasLabel && styles.iconOnly,
      )}
    >
      {icon !== undefined && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      {children}
    </button>
  );
}
