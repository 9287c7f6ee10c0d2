/**
 * Everything about one item, beside the board it belongs to. Each field is kept when one leaves it, as
 * on a person's card, and each is an act that can be undone.
 */
import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { MINUTES_MAX } from '../../../shared/model/plan-bounds.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { PlanItem } from '../../../shared/model/plan.ts';
import type { Archetype } from '../../../shared/model/scales.ts';
import { findProtected, type Protection } from '../../../shared/treatment/protection.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { AreaField } from '../people/AreaField.tsx';
import { NumberLine } from '../people/NumberLine.tsx';
import { ActivityFields } from './ActivityFields.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { DraftFields } from './DraftFields.tsx';
import { ExperimentFields } from './ExperimentFields.tsx';
import { GoalField } from './GoalField.tsx';
import { moved } from './items.ts';
import { PurposeFields } from './PurposeFields.tsx';
import { protectionWords } from './proposal-words.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { RoleFields } from './RoleFields.tsx';
import { StepFields } from './StepFields.tsx';
import { TriedChanges } from './TriedChanges.tsx';
import { usePlanChanges, type ItemChanges } from './use-plan.ts';
import { useSubjects } from './use-subjects.ts';
import { WayFields } from './WayFields.tsx';
import styles from './fields.module.css';

/** What every part of the sheet works on. */
export type Editing = {
  readonly item: PlanItem;
  readonly change: (changes: ItemChanges) => void;
};

type Props = { readonly item: PlanItem; readonly onClose: () => void };

const noProtection: readonly Protection[] = [];

/** Whom the item is about, and what hangs on them alone. */
function useContact({ about }: PlanItem): {
  readonly contact: Contact | null;
  readonly protections: readonly Protection[];
} {
  const network = useAnswer('network', 'get', {}).data;
  const id = about.kind === 'contact' ? about.id : null;
  return useMemo(() => {
    const contact = network?.contacts.find((one) => one.id === id) ?? null;
    const found = network === undefined || id === null ? undefined : findProtected(network).get(id);
    return { contact, protections: found ?? noProtection };
  }, [network, id]);
}

export function ItemSheet({ item, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const { titleOfItem } = useSubjects();
  const [, navigate] = useLocation();
  const changes = usePlanChanges();
  const { contact, protections } = useContact(item);
  const words = text.plan.item;
  const { about, column } = item;
  const editing: Editing = { item, change: (made) => void changes.change(item.id, made) };
  const remove = async (): Promise<void> => {
    onClose();
    await changes.remove(item.id);
  };
  return (
    <Sheet title={titleOfItem(item)} isOpen onClose={onClose}>
      <div className={styles.fields}>
        {about.kind !== 'contact' && (
          <p className={styles.hint}>{text.plan.subjects[about.kind]}</p>
        )}
        {(about.kind === 'contact' || about.kind === 'habit') && (
          <ColumnChoice
            label={words.column}
            value={column}
            onChange={(next) => editing.change(moved(next))}
          />
        )}
        {column === 'prune' && about.kind === 'contact' && protections.length > 0 && (
          <ProtectedNote id={about.id} protections={protections} />
        )}
        {about.kind === 'role' && <RoleFields {...editing} role={about.role} />}
        {about.kind === 'habit' && about.archetype !== null && (
          <HabitNote pattern={about.archetype} />
        )}
        {about.kind === 'activity' && <ActivityFields {...editing} activity={about.activity} />}
        {(about.kind === 'contact' || about.kind === 'role') && (
          <WayFields {...editing} contact={contact} isProtected={protections.length > 0} />
        )}
        <GoalField {...editing} />
        <TriedChanges changes={item.changes} />
        <StepFields {...editing} />
        {column !== 'prune' && about.kind !== 'habit' && <PurposeFields {...editing} />}
        <NumberLine
          label={column === 'prune' ? words.minutesFreed : words.minutesTaken}
          description={words.minutesHint}
          value={item.minutesPerMonth}
          max={MINUTES_MAX}
          onCommit={(minutes) =>
            editing.change({ minutesPerMonth: minutes === null ? null : Math.round(minutes) })
          }
        />
        <ExperimentFields {...editing} />
        {about.kind !== 'habit' && <DraftFields {...editing} />}
        <div data-private>
          <AreaField
            label={words.note}
            value={item.note ?? ''}
            rows={3}
            onCommit={(note) => editing.change({ note: note.trim() === '' ? null : note })}
          />
        </div>
        <ReviewFields {...editing} />
        <div className={classNames(styles.row, styles.end)}>
          {contact !== null && (
            <Button
              size="small"
              icon="person"
              onPress={() => navigate(`/people/${encodeURIComponent(contact.id)}`)}
            >
              {words.openCard}
            </Button>
          )}
          <Button variant="plain" size="small" icon="trash" onPress={() => void remove()}>
            {words.remove}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

type ProtectedProps = { readonly id: string; readonly protections: readonly Protection[] };

/** Said before anything is chosen: what the network described would lose with this tie. */
function ProtectedNote({ id, protections }: ProtectedProps): ReactNode {
  const { text } = useLanguage();
  const { nameOf } = useSubjects();
  const words = text.plan.item;
  const said = protections.map((protection) => protectionWords(protection, nameOf(id), text));
  return (
    <Banner tone="caution">
      <p>
        <strong>{words.protected}</strong>
      </p>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{words.protectedBody}</p>
    </Banner>
  );
}

/** What the pattern asks for, where the habit is about one. */
function HabitNote({ pattern }: { readonly pattern: Archetype }): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.habit;
  const { less, more } = text.proposals.experiments[pattern];
  const lines = [
    [words.pattern, text.terms.archetypes[pattern]],
    [words.less, less],
    [words.more, more],
  ] as const;
  return (
    <dl className={styles.people}>
      {lines.map(([term, what]) => (
        <div key={term} className={styles.person}>
          <dt className={styles.hint}>{term}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
