/** A part that is folded away until asked for; until then it costs nothing. */
import { useState, type ReactNode } from 'react';
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components';
import { Icon } from './Icon.tsx';
import styles from './Disclosure.module.css';

export type DisclosureProps = {
  readonly title: ReactNode;
  /** Stands at the end of the title's line: a count, a hint. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
};

export function Disclosure(props: DisclosureProps): ReactNode {
  const { title, aside, children, isOpenAtFirst = false, level = 3 } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  /** What has once been drawn stays: an answer half typed is not lost when it is folded away. */
  const [wasOpen, setWasOpen] = useState(isOpenAtFirst);
  const fold = (isWanted: boolean): void => {
    setOpen(isWanted);
    if (isWanted) setWasOpen(true);
  };
  return (
    <AriaDisclosure className={styles.disclosure ?? ''} isExpanded={isOpen} onExpandedChange={fold}>
      <Heading level={level} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.arrow}>
            <Icon name="chevron-right" size={16} />
          </span>
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>
        {wasOpen && <div className={styles.content}>{children}</div>}
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
