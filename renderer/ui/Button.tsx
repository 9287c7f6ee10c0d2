/** The one button: `primary` for the single main act of a view, `quiet` by default, `plain` in text. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
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
  readonly children?: ReactNode;
};

export function Button(props: ButtonProps): ReactNode {
  const { variant = 'quiet', size = 'normal', icon, type = 'button', children, ...rest } = props;
  const hasLabel = children !== undefined && children !== null;
  return (
    <AriaButton
      {...rest}
      type={type}
      className={classNames(
        styles.button,
        styles[variant],
        styles[size],
        !hasLabel && styles.iconOnly,
      )}
    >
      {icon !== undefined && <Icon name={icon} size={size === 'small' ? 16 : 18} />}
      {children}
    </AriaButton>
  );
}
