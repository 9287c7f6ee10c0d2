/** A small "?" beside a word or a number that opens a short explanation and says where it is from. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { Badge, type Source } from './Badge.tsx';
import { Popover } from './Popover.tsx';
import styles from './Explain.module.css';

export type ExplainProps = {
  /** What is explained: "effective size". */
  readonly subject: string;
  readonly children: ReactNode;
  readonly source?: Source;
};

export function Explain({ subject, children, source }: ExplainProps): ReactNode {
  const { text } = useLanguage();
  return (
    <Popover
      label={subject}
      trigger={
        <AriaButton className={styles.button ?? ''} aria-label={text.shell.ui.explain(subject)}>
          ?
        </AriaButton>
      }
    >
      <p className={styles.subject}>{subject}</p>
      <div className={styles.text}>{children}</div>
      {source !== undefined && <Badge source={source} />}
    </Popover>
  );
}
