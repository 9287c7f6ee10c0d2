/**
 * What I mean to do with whoever is selected: three headings, each on or off; for one person why and
 * how as well. What hangs on a tie alone is said before anything is chosen, and forbids nothing.
 */
import { useMemo, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { Link } from 'wouter';
import { PLAN_COLUMNS, type PlanColumn } from '../../../../shared/model/plan-codes.ts';
import type { PlanItem } from '../../../../shared/model/plan.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { findProtected, type Protection } from '../../../../shared/treatment/protection.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { planPath } from '../../plan/plan-path.ts';
import { protectionWords } from '../../plan/proposal-words.ts';
import { usePlanChanges } from '../../plan/use-plan.ts';
import { WayFields } from '../../plan/WayFields.tsx';
import { SideSection } from '../SideSection.tsx';
import { BadgeIcon } from './BadgeIcon.tsx';
import { openItemOf } from './intend.ts';
import type { Intend } from './use-intend.ts';
import side from '../Side.module.css';
import styles from './Planning.module.css';

/** The keys that do the same on the map. */
const KEYS: { readonly [C in PlanColumn]: string } = { prune: 'P', invest: 'V', maintain: 'M' };

const noProtection: readonly Protection[] = [];

type Props = {
  /** The network as it is. */
  readonly network: Network;
  /** Ids of contacts. */
  readonly people: readonly string[];
  readonly onIntend: Intend;
};

export function PlanPeople({ network, people, onIntend }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.mapPlan.people;
  const plan = useAnswer('plan', 'get', {}).data;
  const protectedById = useMemo(() => findProtected(network), [network]);
  if (plan === undefined || people.length === 0) return null;
  const items = people.map((id) => openItemOf(plan, id));
  const planned = items.filter((item) => item !== undefined);
  const [only] = people.length === 1 ? items : [];
  const nameOf = (id: string): string =>
    network.contacts.find((contact) => contact.id === id)?.name ?? '…';
  const bound = people.filter(
    (id, at) => items[at]?.column === 'prune' && protectedById.has(id) && people.length > 1,
  );
  return (
    <SideSection title={words.title}>
      <div className={styles.columns} role="group" aria-label={words.title}>
        {PLAN_COLUMNS.map((column) => (
          <ToggleButton
            key={column}
            className={styles.column ?? ''}
            isSelected={items.every((item) => item?.column === column)}
            onChange={() => onIntend(column, people)}
          >
            <BadgeIcon kind={column} />
            {text.proposals.columns[column].name}
            <Kbd keys={KEYS[column]} />
          </ToggleButton>
        ))}
      </div>
      {planned.length === 0 && <p className={side.soft}>{words.hint}</p>}
      {people.length > 1 && planned.length > 0 && (
        <p className={side.soft}>{words.mixed(planned.length, people.length)}</p>
      )}
      {bound.length > 0 && <p className={side.soft}>{words.protectedAmong(bound.map(nameOf))}</p>}
      {only !== undefined && only.about.kind === 'contact' && (
        <OneItem
          item={only}
          network={network}
          id={only.about.id}
          protections={protectedById.get(only.about.id) ?? noProtection}
        />
      )}
    </SideSection>
  );
}

/** Why and how, with one person; the rest stands in the plan. */
function OneItem(props: {
  readonly item: PlanItem;
  readonly network: Network;
  readonly id: string;
  readonly protections: readonly Protection[];
}): ReactNode {
  const { item, network, id, protections } = props;
  const { text } = useLanguage();
  const { change } = usePlanChanges();
  const words = text.plan.item;
  const contact = network.contacts.find((one) => one.id === id) ?? null;
  const name = contact?.name ?? '…';
  return (
    <>
      {item.column === 'prune' && protections.length > 0 && (
        <Banner tone="caution">
          <p>
            <strong>{words.protected}</strong>
          </p>
          <ul>
            {protections.map((protection) => {
              const sentence = protectionWords(protection, name, text);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
          <p>{words.protectedBody}</p>
        </Banner>
      )}
      <WayFields
        item={item}
        change={(made) => void change(item.id, made)}
        contact={contact}
        isProtected={protections.length > 0}
      />
      <Link className={styles.open} href={planPath({ item: item.id })}>
        {text.mapPlan.people.open}
      </Link>
    </>
  );
}
