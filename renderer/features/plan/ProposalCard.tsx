/** One proposal: about whom, what it rests on in sentences, the ways there are, and two ways to answer. */
import type { ReactNode } from 'react';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { groundWords, introducerWords } from '../../../shared/text/proposal-words.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { ForGoal } from './ForGoal.tsx';
import { itemOf } from './items.ts';
import { beginningOf, spokenSubject } from './proposal-words.ts';
import { usePlanChanges } from './use-plan.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './ProposalList.module.css';

type Props = {
  readonly proposal: Proposal;
  readonly onTaken: (id: string) => void;
  readonly onDecline: () => void;
};

export function ProposalCard({ proposal, onTaken, onDecline }: Props): ReactNode {
  const { text } = useLanguage();
  const { titleOf } = useSubjects();
  const { add } = usePlanChanges();
  const words = text.plan.proposals;
  const { column, reason, grounds, minutesPerMonth } = proposal;
  const about = spokenSubject(proposal.about, text);
  const title = titleOf(about);
  const take = async (): Promise<void> => {
    const today = todayIso();
    const taken = itemOf({ ...proposal, about }, beginningOf(proposal, text, today), today);
    const id = await add(taken);
    if (id !== null) onTaken(id);
  };
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>
        <bdi>{title}</bdi>
      </h4>
      {about.kind !== 'contact' && <p className={styles.fact}>{text.plan.subjects[about.kind]}</p>}
      <p className={styles.reason}>{text.proposals.reasons[reason]}</p>
      <ul className={styles.grounds}>
        {grounds
          .map((ground) => groundWords(ground, text))
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
      <ForGoal goal={proposal.goal} className={styles.fact} />
      <Ways proposal={proposal} />
      {minutesPerMonth > 0 && (
        <p className={styles.fact}>
          {(column === 'prune' ? text.plan.card.frees : text.plan.card.takes)(minutesPerMonth)}
        </p>
      )}
      <div className={styles.foot}>
        <Button size="small" aria-label={words.takeNamed(title)} onPress={() => void take()}>
          {words.take}
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={words.declineNamed(title)}
          onPress={onDecline}
        >
          {words.decline}
        </Button>
      </div>
    </li>
  );
}

/** The ways, and who else could be asked or ask for me, folded away until one wants to know more. */
function Ways({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { text, formats } = useLanguage();
  const { nameOf } = useSubjects();
  const words = text.plan.proposals;
  const { ways, handOverTo, introducers, alike } = proposal;
  return (
    <Disclosure title={words.waysTitle} level={4}>
      <div className={styles.folded}>
        <ul className={styles.ways}>
          {ways.map((way) => (
            <li key={way}>
              <span className={styles.way}>{text.proposals.ways[way].name}</span>{' '}
              {text.proposals.ways[way].how}
            </li>
          ))}
        </ul>
        {handOverTo.length > 0 && (
          <p className={styles.fact}>
            <bdi>{text.proposals.handOver(formats.list(handOverTo.map(nameOf)))}</bdi>
          </p>
        )}
        {introducers.length > 0 && (
          <>
            <p className={styles.fact}>{text.plan.role.introducers}</p>
            <ul className={styles.ways}>
              {introducers.map((introducer) => (
                <li key={introducer.contact}>
                  <bdi className={styles.way}>{nameOf(introducer.contact)}</bdi>{' '}
                  {introducerWords(introducer, nameOf, text)}
                </li>
              ))}
            </ul>
          </>
        )}
        {alike !== null && <p className={styles.fact}>{text.proposals.alike(alike)}</p>}
        <Badge source="proposal" />
      </div>
    </Disclosure>
  );
}
