/** What might be worth a try in one column: offered, never pressed; each can be left for now. */
import { useRef, useState, type ReactNode } from 'react';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import styles from './ProposalList.module.css';

/** Shown before one asks for more: as many as one can weigh against each other. */
const SHOWN_AT_FIRST = 2;

type Props = {
  /** Undefined until they are known. */
  readonly proposals: readonly Proposal[] | undefined;
  /** Nothing else stands in this column. */
  readonly isAlone: boolean;
  /** Called with the id of the item a proposal has become. */
  readonly onTaken: (id: string) => void;
};

export function ProposalList({ proposals, isAlone, onTaken }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.proposals;
  const [areAllShown, setAllShown] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const [declining, setDeclining] = useState<Proposal | null>(null);
  if (proposals === undefined) return <p className={styles.quiet}>{words.looking}</p>;
  if (proposals.length === 0) {
    return isAlone ? <p className={styles.quiet}>{words.none}</p> : null;
  }
  const shown = areAllShown ? proposals : proposals.slice(0, SHOWN_AT_FIRST);
  const rest = proposals.length - shown.length;
  return (
    <div className={styles.list}>
      <header className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h3>
        <Explain subject={words.explainTitle} source="proposal">
          {words.explain}
        </Explain>
      </header>
      <ul className={styles.cards}>
        {shown.map((proposal) => (
          <ProposalCard
            key={proposal.key}
            proposal={proposal}
            onTaken={onTaken}
            onDecline={() => setDeclining(proposal)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="plain" size="small" onPress={() => setAllShown(true)}>
          {words.more(rest)}
        </Button>
      )}
      {declining !== null && (
        <DeclineDialog
          proposal={declining}
          onClose={() => setDeclining(null)}
          // What was pressed goes away with it: reading goes on at the head of the list.
          onDeclined={() => title.current?.focus()}
        />
      )}
    </div>
  );
}
