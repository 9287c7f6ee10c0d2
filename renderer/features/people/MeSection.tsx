/** What I say about myself: three lines that the table is compared with, the rest folded away. */
import { useEffect, useRef, type ReactNode } from 'react';
import { SELF_REPORT_ITEMS } from '../../../shared/model/scales.ts';
import type { Ego } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LineField } from './LineField.tsx';
import { NumberLine } from './NumberLine.tsx';
import { PoolQuestions } from './PoolQuestions.tsx';
import { SelfCheck } from './SelfCheck.tsx';
import { useNetworkChanges } from './use-network.ts';
import styles from './MeSection.module.css';

type LineOfEgo = 'name' | 'org' | 'function' | 'place';

type Props = {
  readonly ego: Ego;
  /** One came here to say something about oneself: all of it is open, and the focus is here. */
  readonly isAsked: boolean;
};

export function MeSection({ ego, isAsked }: Props): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) ref.current?.querySelector('input')?.focus();
  }, [isAsked]);
  const { text } = useLanguage();
  const { changeEgo } = useNetworkChanges();
  const words = text.people.me;
  const { totalKnown, hoursOnRequestsShare: share } = ego;
  const answers = [
    ego.place,
    totalKnown,
    share,
    ...Object.values(ego.pool),
    ...SELF_REPORT_ITEMS.map((item) => ego.selfReport[item] ?? null),
  ];
  const answered = answers.filter((answer) => answer !== null).length;
  const line = (field: LineOfEgo, description?: string): ReactNode => (
    <LineField
      key={field}
      label={words[field]}
      value={ego[field] ?? ''}
      onCommit={(typed) => {
        void changeEgo({ [field]: typed === '' ? null : typed });
        return null;
      }}
      {...(description === undefined ? {} : { description })}
    />
  );
  return (
    <Card title={words.title} aside={<p className={styles.hint}>{words.compareHint}</p>}>
      <div className={styles.lines} ref={ref}>
        <div data-private>{line('name')}</div>
        {line('org')}
        {line('function')}
      </div>
      <Disclosure
        title={words.more}
        isOpenAtFirst={isAsked}
        aside={words.answered(answered, answers.length)}
      >
        <div className={styles.more}>
          <div className={styles.lines}>
            {line('place')}
            <NumberLine
              label={words.totalKnown}
              value={totalKnown}
              onCommit={(value) => void changeEgo({ totalKnown: value })}
            />
            <NumberLine
              label={words.hours}
              value={share === null ? null : Math.round(share * 1000) / 10}
              max={100}
              onCommit={(value) =>
                void changeEgo({ hoursOnRequestsShare: value === null ? null : value / 100 })
              }
            />
          </div>
          <PoolQuestions pool={ego.pool} onChange={(pool) => void changeEgo({ pool })} />
          <SelfCheck
            selfReport={ego.selfReport}
            onChange={(selfReport) => void changeEgo({ selfReport })}
          />
        </div>
      </Disclosure>
    </Card>
  );
}
