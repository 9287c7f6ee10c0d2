/** A key or a combination: `<Kbd keys="Mod+Shift+Z" />` reads Ctrl or ⌘ as the machine has it. */
import type { ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import styles from './Kbd.module.css';

/** Whether the machine's main modifier is ⌘. */
export const isMac = (): boolean => navigator.userAgent.includes('Mac');

export function Kbd({ keys }: { readonly keys: string }): ReactNode {
  const { text } = useLanguage();
  const written = (key: string): string => {
    if (key === 'Mod' && isMac()) return '⌘';
    if (key === 'Shift' && isMac()) return '⇧';
    const printed = key === 'Mod' ? 'Ctrl' : key;
    return text.shell.keyNames[printed] ?? printed;
  };
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {written(key)}
        </kbd>
      ))}
    </span>
  );
}
