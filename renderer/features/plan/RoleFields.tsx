/** A kind of person not known yet: what they would give, where they stand, and who could introduce me. */
import type { ReactNode } from 'react';
import type { WantedRole } from '../../../shared/model/plan.ts';
import { BENEFITS, GENERATIONS, LEVELS, PROXIMITIES } from '../../../shared/model/scales.ts';
import { useLanguage } from '../../app/text.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { LineField } from '../people/LineField.tsx';
import { Introducers } from './Introducers.tsx';
import type { Editing } from './ItemSheet.tsx';
import styles from './fields.module.css';

type Props = Editing & { readonly role: WantedRole };

/** A line that may be empty, as the vault holds it. */
const lineOrNull = (typed: string): string | null => (typed === '' ? null : typed);

export function RoleFields({ item, change, role }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.role;
  const { terms } = text;
  const put = (changes: Partial<WantedRole>): void =>
    change({ about: { kind: 'role', role: { ...role, ...changes } } });
  const line = (field: 'org' | 'function'): ReactNode => (
    <LineField
      label={words[field]}
      value={role[field] ?? ''}
      onCommit={(typed) => {
        put({ [field]: lineOrNull(typed) });
        return null;
      }}
    />
  );
  return (
    <div className={styles.part}>
      <div data-private>
        <LineField
          label={words.name}
          value={role.name}
          onCommit={(name) => {
            if (name === '') return text.plan.adding.nameMissing;
            put({ name });
            return null;
          }}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={words.benefit}
          emptyLabel={words.any}
          options={BENEFITS.map((value) => ({ value, label: terms.benefits[value] }))}
          value={role.benefit}
          onChange={(benefit) => put({ benefit })}
        />
        <Select
          label={words.level}
          emptyLabel={words.any}
          options={LEVELS.map((value) => ({ value, label: terms.levels[value] }))}
          value={role.levelRel}
          onChange={(levelRel) => put({ levelRel })}
        />
        {line('function')}
        {line('org')}
        <Select
          label={words.proximity}
          emptyLabel={words.any}
          options={PROXIMITIES.map((far) => ({
            value: String(far),
            label: terms.proximities[far],
          }))}
          value={role.proximity === null ? null : String(role.proximity)}
          onChange={(far) => put({ proximity: far === null ? null : Number(far) })}
        />
        <Select
          label={words.generation}
          emptyLabel={words.any}
          options={GENERATIONS.map((value) => ({ value, label: terms.generations[value] }))}
          value={role.generation}
          onChange={(generation) => put({ generation })}
        />
      </div>
      <Checkbox isChecked={role.outside} onChange={(outside) => put({ outside })}>
        {words.outside}
      </Checkbox>
      <Introducers item={item} change={change} role={role} />
    </div>
  );
}
