/**
 * Erasing one person everywhere: what goes and what stays is said before, two presses do it, and
 * what is left of them is told after. The name shows as everywhere; it is never kept beyond this.
 */
import { useState, type ReactNode } from 'react';
import type { Erasure } from '../../../shared/contract/network.ts';
import type { AppError } from '../../../shared/errors.ts';
import { client } from '../../app/client.ts';
import { settleBeforeLock } from '../../app/locking.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { dismissToast } from '../../ui/toasts.ts';
import { LeftOver } from './LeftOver.tsx';
import styles from './Trash.module.css';

type Props = {
  readonly person: { readonly id: string; readonly name: string };
  /** `isErased` when the person is gone. */
  readonly onClose: (isErased: boolean) => void;
};

export function EraseDialog({ person, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.trash.erase;
  const shown = useShownName();
  // Taken once: an erased person has no initials among the others any more.
  const [name] = useState(() => shown(person.name));
  const [isUnderstood, setUnderstood] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [erasure, setErasure] = useState<Erasure | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const erase = async (): Promise<void> => {
    setErasing(true);
    const erased = await settleBeforeLock(client.network.eraseContact({ id: person.id }));
    setErasing(false);
    if (!erased.ok) return setError(erased.error);
    // A notice may name the person, and offer an undo that is gone.
    dismissToast();
    return setErasure(erased.value);
  };

  if (erasure !== null)
    return (
      <Dialog
        title={words.doneTitle}
        isOpen
        onClose={() => onClose(true)}
        actions={
          <Button variant="primary" onPress={() => onClose(true)}>
            {text.shell.ui.close}
          </Button>
        }
      >
        <LeftOver name={name} erasure={erasure} />
      </Dialog>
    );
  return (
    <Dialog
      title={words.title(name)}
      size="large"
      isOpen
      isAlert
      onClose={() => onClose(false)}
      actions={
        <>
          <Button isDisabled={isErasing} onPress={() => onClose(false)}>
            {text.shell.ui.cancel}
          </Button>
          <Button
            variant="danger"
            isDisabled={!isUnderstood}
            isPending={isErasing}
            onPress={() => void erase()}
          >
            {isErasing ? words.submitting : words.submit}
          </Button>
        </>
      }
    >
      <div className={styles.text}>
        <p>{words.when}</p>
        <Points title={words.goesTitle} points={words.goes} />
        <Points title={words.staysTitle} points={words.stays} />
        <Checkbox isChecked={isUnderstood} onChange={setUnderstood}>
          {words.understood}
        </Checkbox>
        {error !== null && <ErrorNote error={error} />}
        {isErasing && <LongWait reason="whole" />}
      </div>
    </Dialog>
  );
}

type PointsProps = { readonly title: string; readonly points: readonly string[] };

function Points({ title, points }: PointsProps): ReactNode {
  return (
    <section>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
