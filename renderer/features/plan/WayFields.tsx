/** What it is about, and how one would go about it: the gentlest way first. */
import type { ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { waysFor } from '../../../shared/treatment/ways.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Editing } from './ItemSheet.tsx';
import { REASONS_OF } from '../../../shared/model/plan-codes.ts';
import { wayChosen } from './items.ts';
import styles from './fields.module.css';

type Props = Editing & { readonly contact: Contact | null; readonly isProtected: boolean };

export function WayFields({ item, change, contact, isProtected }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.item;
  const { column, reason, way, about } = item;
  // Whom one would rather ask is one's own to know, so both ways stay open here.
  const standing = { contact, isProtected, canHandOver: true, canIntroduce: true };
  const offered = waysFor(column, reason, standing);
  const isKeptNear = column === 'prune' && contact?.levelRel === 'above';
  return (
    <div className={styles.part}>
      {about.kind === 'contact' && (
        <Select
          label={words.reason}
          emptyLabel={words.ownIdea}
          options={REASONS_OF[column].map((value) => ({
            value,
            label: text.proposals.reasons[value],
          }))}
          value={reason}
          onChange={(chosen) => change({ reason: chosen, way: null, pausedUntil: null })}
        />
      )}
      <RadioGroup
        label={words.way}
        options={offered.map((value) => ({
          value,
          label: text.proposals.ways[value].name,
          description: text.proposals.ways[value].how,
        }))}
        value={way}
        onChange={(chosen) => change(wayChosen(chosen, todayIso()))}
      />
      {way === 'take-distance' && <p className={styles.hint}>{words.pause}</p>}
      {isKeptNear && <p className={styles.hint}>{words.aboveMe}</p>}
    </div>
  );
}
