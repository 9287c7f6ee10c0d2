/**
 * What I say about myself. Once the three lines are there that the table is compared with, it folds
 * into one of its own and leaves the screen to the people.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { SELF_REPORT_ITEMS } from '../../../shared/model/scales.ts';
import type { Ego } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PersonName } from '../../app/PersonName.tsx';
import { LineField } from './LineField.tsx';
import { NumberLine } from './NumberLine.tsx';
import { PoolQuestions } from './PoolQuestions.tsx';
import { SelfCheck } from './SelfCheck.tsx';
import { useNetworkChanges } from './use-network.ts';
import styles from './MeSection.module.css';

type LineOfEgo = 'name' | 'org' | 'function' | 'place';

/** What the people of the table are compared with. */
const LINES = ['name', 'org', 'function'] as const;

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
    <Card>
      <Disclosure
        title={<Title ego={ego} />}
        aside={words.answered(answered, answers.length)}
        isOpenAtFirst={isAsked || LINES.some((field) => ego[field] === null)}
        level={2}
      >
        <p className={styles.hint}>{words.compareHint}</p>
        <div className={styles.lines} ref={ref}>
          <div data-private>{line('name')}</div>
          {line('org')}
          {line('function')}
        </div>
        <Disclosure title={words.more} isOpenAtFirst={isAsked}>
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
      </Disclosure>
    </Card>
  );
}

/** Me in one line, as I wrote it. */
function Title({ ego }: { readonly ego: Ego }): ReactNode {
  const { text } = useLanguage();
  const about = [ego.function, ego.org].filter((line) => line !== null);
  return (
    <span className={styles.title}>
      {text.people.me.title}
      <span className={styles.summary}>
        {ego.name !== null && <PersonName name={ego.name} />}
        {about.map((line) => (
          <bdi key={line}>{line}</bdi>
        ))}
      </span>
    </span>
  );
}
