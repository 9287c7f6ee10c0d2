/** The strip of night at the side: the screens, and at its foot settings and the lock. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { classNames } from '../../ui/class-names.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { SCREENS, type Screen } from '../shortcuts.ts';
import { lockVault } from '../locking.ts';
import { useLanguage } from '../text.tsx';
import { fetchMap } from './map-ahead.ts';
import { Mark } from './Mark.tsx';
import styles from './Rail.module.css';

export function Rail(): ReactNode {
  const { text } = useLanguage();
  return (
    <nav className={styles.rail} aria-label={text.shell.rail}>
      <p className={styles.name}>
        <Mark />
        <span className={styles.word}>{text.greeting.appName}</span>
      </p>
      <ul className={styles.screens}>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <RailLink screen={screen} />
          </li>
        ))}
      </ul>
      <RailLink screen="settings" />
      <Button className={classNames(styles.item, styles.lock)} onPress={() => void lockVault()}>
        <Icon name="lock" />
        {text.shell.lock}
      </Button>
    </nav>
  );
}

const ICONS: { readonly [S in Screen | 'settings']: IconName } = {
  today: 'star',
  people: 'people',
  map: 'map',
  diagnose: 'diagnose',
  plan: 'plan',
  journal: 'journal',
  reports: 'reports',
  settings: 'settings',
};

function RailLink({ screen }: { readonly screen: Screen | 'settings' }): ReactNode {
  const { text } = useLanguage();
  const [location] = useLocation();
  const isHere = location === `/${screen}` || location.startsWith(`/${screen}/`);
  return (
    <Link
      href={`/${screen}`}
      className={classNames(styles.item, isHere && styles.here)}
      {...(isHere ? { 'aria-current': 'page' } : {})}
      {...(screen === 'map' ? { onPointerEnter: fetchMap, onFocus: fetchMap } : {})}
    >
      <Icon name={ICONS[screen]} />
      {text.shell.screens[screen]}
    </Link>
  );
}
