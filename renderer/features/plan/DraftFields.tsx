/** What one might say: a draft nobody else sees, with three ways to begin it. */
import type { ReactNode } from 'react';
import { MESSAGE_PATTERNS } from '../../../shared/model/plan-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { AreaField } from '../people/AreaField.tsx';
import type { Editing } from './ItemSheet.tsx';
import styles from './fields.module.css';

export function DraftFields({ item, change }: Editing): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const draft = item.draft ?? '';
  return (
    <Disclosure title={words.draft} isOpenAtFirst={draft !== ''} level={3}>
      <div className={styles.part}>
        <div data-private>
          <AreaField
            label={words.draft}
            description={words.draftHint}
            value={draft}
            rows={5}
            onCommit={(typed) => change({ draft: typed.trim() === '' ? null : typed })}
          />
        </div>
        {draft === '' && (
          <div className={styles.row} role="group" aria-label={words.startFrom}>
            <span className={styles.hint}>{words.startFrom}</span>
            {MESSAGE_PATTERNS[item.column].map((pattern) => (
              <Button
                key={pattern}
                size="small"
                onPress={() => change({ draft: text.proposals.messages[pattern].text })}
              >
                {text.proposals.messages[pattern].name}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Disclosure>
  );
}
