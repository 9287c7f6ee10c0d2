/** A few views of one matter, one of them in sight. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';

export type TabsProps<I extends string> = {
  /** Names the row of tabs to a screen reader. */
  readonly label: string;
  readonly tabs: readonly {
    readonly id: I;
    readonly title: ReactNode;
    readonly content: ReactNode;
    readonly isDisabled?: boolean;
  }[];
  readonly selected: I;
  readonly onSelect: (id: I) => void;
};

export function Tabs<I extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: TabsProps<I>): ReactNode {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab !== undefined) onSelect(tab.id);
      }}
    >
      <TabList className={styles.list ?? ''} aria-label={label}>
        {tabs.map(({ id, title, isDisabled = false }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''} isDisabled={isDisabled}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
