/** An idea of one's own for the plan: about whom or what, and what is meant. The rest comes after. */
import { useState, type FormEvent, type ReactNode } from 'react';
import { unreachable } from '../../../shared/assert.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import type { PlanColumn } from '../../../shared/model/plan-codes.ts';
import type { PlanSubject } from '../../../shared/model/plan.ts';
import { ARCHETYPES, type Archetype } from '../../../shared/model/scales.ts';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { PeopleField } from '../people/PeopleField.tsx';
import type { Token } from '../people/tokens.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { newItem } from './items.ts';
import { usePlanChanges } from './use-plan.ts';
import styles from './fields.module.css';

const KINDS = [
  'contact',
  'role',
  'activity',
  'habit',
] as const satisfies readonly PlanSubject['kind'][];
type Kind = (typeof KINDS)[number];

type Props = {
  readonly onClose: () => void;
  /** Called with the id of what now stands in the plan. */
  readonly onAdded: (id: string) => void;
};

type Chosen = {
  readonly person: string | null;
  readonly name: string;
  readonly archetype: Archetype | null;
};

/** What the answers come to; null while they do not say it yet. */
function subjectOf(kind: Kind, { person, name, archetype }: Chosen): PlanSubject | null {
  const called = name.trim();
  switch (kind) {
    case 'contact':
      return person === null ? null : { kind, id: person };
    case 'habit':
      return { kind, archetype };
    case 'role':
      return called === '' ? null : { kind, role: emptyRole(called) };
    case 'activity':
      return called === ''
        ? null
        : {
            kind,
            activity: { name: called, people: [], stakes: 0, interdependence: 0, commonGoal: 0 },
          };
    default:
      return unreachable(kind);
  }
}

export function AddDialog({ onClose, onAdded }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.adding;
  const { add } = usePlanChanges();
  const [kind, setKind] = useState<Kind>('contact');
  const [column, setColumn] = useState<PlanColumn>('invest');
  const [chosen, setChosen] = useState<Chosen>({ person: null, name: '', archetype: null });
  const [isTried, setTried] = useState(false);
  const about = subjectOf(kind, chosen);
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    setTried(true);
    if (about === null) return;
    // Somebody one does not know yet, and something to do together, can only be given more.
    const isNew = kind === 'role' || kind === 'activity';
    const item = newItem(isNew ? 'invest' : column, about);
    const called = chosen.name.trim();
    const isNamed = kind === 'habit' && chosen.archetype === null && called !== '';
    const id = await add(isNamed ? { ...item, note: called } : item);
    if (id !== null) onAdded(id);
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button variant="primary" onPress={() => void submit()}>
            {words.submit}
          </Button>
        </>
      }
    >
      <form className={styles.fields} onSubmit={(event) => void submit(event)}>
        <Select
          label={words.about}
          options={KINDS.map((value) => ({ value, label: text.plan.subjects[value] }))}
          value={kind}
          onChange={(next) => setKind(next ?? 'contact')}
        />
        <About kind={kind} chosen={chosen} onChange={setChosen} isMissing={isTried && !about} />
        {(kind === 'contact' || kind === 'habit') && (
          <ColumnChoice label={words.column} value={column} onChange={setColumn} />
        )}
      </form>
    </Dialog>
  );
}

type AboutProps = {
  readonly kind: Kind;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** It was to be added, and who or what is not said yet. */
  readonly isMissing: boolean;
};

function lastContactOf(tokens: readonly Token[]): string | null {
  const last = tokens.findLast(({ kind }) => kind === 'contact');
  return last?.kind === 'contact' ? last.id : null;
}

function About({ kind, chosen, onChange, isMissing }: AboutProps): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.adding;
  if (kind === 'contact') {
    return (
      <div className={styles.part}>
        <PeopleField
          label={words.person}
          placeholder={words.findPerson}
          tokens={chosen.person === null ? [] : [{ kind: 'contact', id: chosen.person }]}
          // One person at a time: whoever is chosen last takes the place.
          onChange={(tokens) => onChange({ ...chosen, person: lastContactOf(tokens) })}
          takesNames={false}
        />
        {isMissing && (
          <p role="alert" className={styles.wrong}>
            {words.personMissing}
          </p>
        )}
      </div>
    );
  }
  if (kind === 'habit') {
    return (
      <>
        <Select
          label={words.archetype}
          emptyLabel={words.noPattern}
          options={ARCHETYPES.map((value) => ({ value, label: text.terms.archetypes[value] }))}
          value={chosen.archetype}
          onChange={(archetype) => onChange({ ...chosen, archetype })}
        />
        {chosen.archetype === null && (
          <TextField
            label={words.habit}
            placeholder={words.habitPlaceholder}
            value={chosen.name}
            onChange={(name) => onChange({ ...chosen, name })}
            maxLength={LINE_MAX}
          />
        )}
      </>
    );
  }
  return (
    <TextField
      label={words[kind]}
      placeholder={kind === 'role' ? words.rolePlaceholder : words.activityPlaceholder}
      value={chosen.name}
      onChange={(name) => onChange({ ...chosen, name })}
      maxLength={LINE_MAX}
      error={isMissing ? words.nameMissing : null}
    />
  );
}
