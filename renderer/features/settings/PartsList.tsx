/** The parts of the settings, each one press away; beside them where there is room. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './SettingsScreen.module.css';

const PARTS = ['security', 'privacy', 'look', 'files', 'about'] as const;
export type Part = (typeof PARTS)[number];

/** What stays free above a part that was gone to. */
const MARGIN_PX = 24;

/** The element a part begins with. */
export const partId = (part: Part): string => `settings-${part}`;

function goTo(part: Part): void {
  const element = document.querySelector<HTMLElement>(`#${partId(part)}`);
  const scroller = element?.closest('main');
  if (!element || !scroller) return;
  // The screen's own scroller alone: `scrollIntoView` would move the frame as well.
  scroller.scrollBy({
    top: element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - MARGIN_PX,
  });
  element.focus({ preventScroll: true });
}

export function PartsList(): ReactNode {
  const { text } = useLanguage();
  const words = text.settings.parts;
  return (
    <nav className={styles.parts} aria-label={words.label}>
      {PARTS.map((part) => (
        <Button key={part} variant="plain" onPress={() => goTo(part)}>
          {words[part]}
        </Button>
      ))}
    </nav>
  );
}
