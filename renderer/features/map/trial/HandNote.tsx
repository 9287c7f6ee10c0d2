/**
 * On the map while the hand tries: what taking somebody to another ring does now, who is being taken
 * where, and the way back to putting people. What would move is spoken with every ring.
 */
import { useDeferredValue, type ReactNode } from 'react';
import type { RingsBy } from '../../../../shared/map/scene.ts';
import type { Catalogue } from '../../../../shared/text/catalogue.ts';
import { useLanguage } from '../../../app/text.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { Hand } from './by-hand.ts';
import type { Outcome } from './engine.ts';
import { figuresOf, movedOf } from './figures.ts';
import { useHeld, useLastTaken, type Taken } from './tray.ts';
import { lossWords } from './trial-words.ts';
import { useTrialInHand, type Trial } from './use-trial.ts';
import styles from './HandNote.module.css';

type Props = {
  readonly hand: Hand;
  readonly ringsBy: RingsBy;
  readonly trial: Trial;
  readonly nameOf: (id: string) => string;
  /** The hand is to put people again. */
  readonly onStop: () => void;
};

export function HandNote({ hand, ringsBy, trial, nameOf, onStop }: Props): ReactNode {
  const { text } = useLanguage();
  const held = useHeld();
  const words = text.mapTrial.byHand;
  if (hand.does !== 'tries' && hand.why === null) return null;
  const how = ringsBy === 'contact' ? words.how.contact : words.how.closeness;
  return (
    <section className={styles.note} aria-label={words.title}>
      <p className={styles.words}>
        <strong>{words.title}</strong>{' '}
        {/* What stands here while nobody is held keeps its room: the map must not shift in the hand. */}
        <span className={styles.turns}>
          <span className={classNames(held !== null && styles.away)}>
            {hand.why === null ? how : words.notHere[hand.why]}
          </span>
          {held !== null && <bdi>{takenWords(held, { ringsBy, nameOf, text })}</bdi>}
        </span>
      </p>
      <Button size="small" onPress={onStop}>
        {words.stop}
      </Button>
      <VisuallyHidden>
        <Spoken trial={trial} ringsBy={ringsBy} nameOf={nameOf} />
      </VisuallyHidden>
    </section>
  );
}

/** What is said of whoever is taken somewhere; said when there is time, never before the eye has it. */
function Spoken({ trial, ringsBy, nameOf }: Omit<Props, 'hand' | 'onStop'>): ReactNode {
  const { text } = useLanguage();
  const held = useHeld();
  const last = useLastTaken();
  const taken = useDeferredValue(held ?? last);
  const outcome = useDeferredValue(useTrialInHand(trial));
  const isKnown = taken !== null && outcome !== null;
  return (
    <span role="status">
      {isKnown &&
        [
          takenWords(taken, { ringsBy, nameOf, text }),
          ...(taken.tray === null ? [] : outcomeWords(outcome, nameOf, text)),
        ].join(' ')}
    </span>
  );
}

type Speaking = Pick<Props, 'ringsBy' | 'nameOf'> & { readonly text: Catalogue };

/** Who is taken from where to where, or why nothing is tried there. */
function takenWords({ id, from, to, tray }: Taken, { ringsBy, nameOf, text }: Speaking): string {
  const rings = text.map.rings[ringsBy];
  const words = text.mapTrial.byHand;
  const who = nameOf(id);
  if (tray !== null && to !== null) return words.taken(who, rings[from], rings[to]);
  return to === null || to === from
    ? words.stays(who, rings[from])
    : words.notThere(who, rings[to], ringsBy === 'contact' ? rings[1] : null);
}

/** What would be lost, and then which figures would move. */
function outcomeWords(
  { losses, trial }: Outcome,
  nameOf: Props['nameOf'],
  text: Catalogue,
): readonly string[] {
  const { byHand, figures, losses: losing } = text.mapTrial;
  const moved = movedOf(figuresOf(trial, text));
  return [
    ...(losses.length === 0 ? [] : [`${losing.title}:`]),
    ...losses.map((loss) => lossWords(loss, nameOf, text)),
    moved.length === 0
      ? figures.same
      : byHand.moved(moved.map(({ label, before, after }) => byHand.figure(label, before, after))),
  ];
}
