/** A matter that stays at the head of a screen until it is seen to: what is so, and what one can do. */
import type { ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Banner.module.css';

export type BannerProps = {
  readonly tone?: 'info' | 'good' | 'caution' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Without it the banner stays. */
  readonly onDismiss?: () => void;
};

const icons = { info: 'info', good: 'check', caution: 'warning', danger: 'warning' } as const;

export function Banner({ tone = 'info', children, actions, onDismiss }: BannerProps): ReactNode {
  const { text } = useLanguage();
  const icon: IconName = icons[tone];
  return (
    <div className={classNames(styles.banner, styles[tone])} role="status">
      <span className={styles.icon}>
        <Icon name={icon} />
      </span>
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {onDismiss !== undefined && (
        <Button
          variant="plain"
          size="small"
          icon="close"
          aria-label={text.shell.ui.dismiss}
          onPress={onDismiss}
        />
      )}
    </div>
  );
}
