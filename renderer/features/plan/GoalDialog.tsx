/** A goal in a few words, with a day and the help it needs, as far as one likes to say. */
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { Goal } from '../../../shared/model/goal.ts';
import { BENEFITS } from '../../../shared/model/scales.ts';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { goalInHand, usePlanChanges, type GoalInHand } from './use-plan.ts';
import styles from './fields.module.css';

type Props = {
  /** Null for a new one. */
  readonly goal: Goal | null;
  readonly onClose: () => void;
};

const NEW_GOAL: GoalInHand = { id: null, text: '', by: null, needs: [], closed: null };

export function GoalDialog({ goal, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.goals.dialog;
  const needsId = useId();
  const { saveGoal } = usePlanChanges();
  const [written, setWritten] = useState<GoalInHand>(goal === null ? NEW_GOAL : goalInHand(goal));
  const [isTried, setTried] = useState(false);
  const called = written.text.trim();
  const put = (changes: Partial<GoalInHand>): void => setWritten({ ...written, ...changes });
  const save = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    setTried(true);
    if (called === '') return;
    onClose();
    await saveGoal({ ...written, text: called });
  };
  return (
    <Dialog
      title={goal === null ? words.add : words.edit}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {words.save}
          </Button>
        </>
      }
    >
      <form className={styles.fields} onSubmit={(event) => void save(event)}>
        <div data-private>
          <TextField
            label={words.text}
            placeholder={words.placeholder}
            value={written.text}
            onChange={(line) => put({ text: line })}
            maxLength={LINE_MAX}
            isSpellChecked
            takesFocus
            error={isTried && called === '' ? words.missing : null}
          />
        </div>
        <DateField label={words.by} value={written.by} onChange={(by) => put({ by })} />
        <div className={styles.part} role="group" aria-labelledby={needsId}>
          <span id={needsId} className={styles.title}>
            {words.needs}
          </span>
          {BENEFITS.map((benefit) => (
            <Checkbox
              key={benefit}
              isChecked={written.needs.includes(benefit)}
              onChange={(isChecked) =>
                put({
                  needs: BENEFITS.filter((one) =>
                    one === benefit ? isChecked : written.needs.includes(one),
                  ),
                })
              }
            >
              {text.terms.benefits[benefit]}
            </Checkbox>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
