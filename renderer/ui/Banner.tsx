/** A matter that stays at the head of a screen until it is seen to: what is so, and what one can do. */
import type { ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Banner.module.css';

export type BannerProps = {
  readonly tone?: 'info' | 'good' | 'caution' | 'danger';
  /** Instead of the one of its tone. */
  readonly icon?: IconName;
  /** From edge to edge, under the head of the window, rather than a sheet among others. */
  readonly isAcross?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Without it the banner stays. */
  readonly onDismiss?: () => void;
};

const icons = { info: 'info', good: 'check', caution: 'warning', danger: 'warning' } as const;

export function Banner(props: BannerProps): ReactNode {
  const { tone = 'info', icon = icons[tone], isAcross = false } = props;
  const { children, actions, onDismiss } = props;
  const { text } = useLanguage();
  return (
    <div
      className={classNames(styles.banner, styles[tone], isAcross && styles.across)}
      role="status"
    >
      <span className={styles.icon}>
        <Icon name={icon} size={isAcross ? 16 : 18} />
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
