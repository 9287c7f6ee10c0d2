/** One item on the board: who or what, why and how, what comes next. Opened, moved and done from here. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { PLAN_COLUMNS, type PlanColumn } from '../../../shared/model/plan-codes.ts';
import type { PlanItem } from '../../../shared/model/plan.ts';
import { endOf } from '../../../shared/treatment/calendar.ts';
import { reviewInSentence } from '../../../shared/text/review-words.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';
import { ForGoal } from './ForGoal.tsx';
import { nextStepOf } from './items.ts';
import type { Deeds } from './use-deeds.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './ItemCard.module.css';

/** How a card being dragged is told from a file: only its id, and only for this window. */
export const DRAGGED_ITEM = 'application/x-plexus-item';

type ItemCardProps = {
  readonly item: PlanItem;
  readonly deeds: Deeds;
  readonly onOpen: (id: string) => void;
  /** It has just come here by key or menu, and the focus with it. */
  readonly takesFocus: boolean;
  /** Before it leaves for another column by key or menu. */
  readonly onMove: (item: PlanItem, column: PlanColumn) => void;
};

/** The column beside one, before (−1) or after (1) it; null at the edge. */
const beside = (column: PlanColumn, by: -1 | 1): PlanColumn | null =>
  PLAN_COLUMNS[PLAN_COLUMNS.indexOf(column) + by] ?? null;

export function ItemCard({ item, deeds, onOpen, takesFocus, onMove }: ItemCardProps): ReactNode {
  const { text } = useLanguage();
  const { titleOfItem } = useSubjects();
  const opener = useRef<HTMLButtonElement>(null);
  const title = titleOfItem(item);
  const step = nextStepOf(item);
  useEffect(() => {
    if (takesFocus) opener.current?.focus();
  }, [takesFocus]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if (event.shiftKey && side !== null) {
      const column = beside(item.column, side);
      if (column !== null) onMove(item, column);
    } else if (step !== null && event.key.toLowerCase() === 'd') deeds.finish(item, step);
    else if (step !== null && event.key.toLowerCase() === 'z') deeds.putOff(item, step);
    else return;
    event.preventDefault();
  };
  return (
    // Dragging is one way to move it; the menu and the keys inside do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.card}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED_ITEM, item.id)}
    >
      <div className={styles.head}>
        <button
          ref={opener}
          type="button"
          className={styles.open}
          aria-label={text.plan.card.open(title)}
          onClick={() => onOpen(item.id)}
          onKeyDown={onKeyDown}
        >
          <bdi>{title}</bdi>
        </button>
        <span className={styles.menu}>
          <ItemMenu item={item} title={title} deeds={deeds} onMove={onMove} />
        </span>
      </div>
      <ItemFacts item={item} />
    </li>
  );
}

/** Everything the card says under its title. */
function ItemFacts({ item }: { readonly item: PlanItem }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.plan.card;
  const today = todayIso();
  const { about, reason, way, minutesPerMonth, pausedUntil, experiment, reviewOn, earlier } = item;
  const last = earlier.at(-1);
  const step = nextStepOf(item);
  const rests = pausedUntil !== null && pausedUntil > today;
  return (
    <>
      {about.kind !== 'contact' && <p className={styles.kind}>{text.plan.subjects[about.kind]}</p>}
      {reason !== null && <p className={styles.reason}>{text.proposals.reasons[reason]}</p>}
      <ForGoal goal={item.goal} className={styles.fact} />
      {way !== null && <p className={styles.way}>{text.proposals.ways[way].name}</p>}
      {rests && <p className={styles.fact}>{words.pausedUntil(formats.day(pausedUntil))}</p>}
      {step === null ? (
        <p className={styles.fact}>{words.noStep}</p>
      ) : (
        <p className={styles.next}>
          <span className={styles.when}>
            {words.next(step.due === null ? null : formats.day(step.due))}
          </span>
          <span className={styles.step} dir="auto" data-private>
            {step.text}
          </span>
        </p>
      )}
      {experiment !== null && (
        <p className={styles.fact}>{words.experimentUntil(formats.day(endOf(experiment)))}</p>
      )}
      {last !== undefined && (
        <p className={styles.fact}>
          {words.lookedBack(formats.day(last.day), reviewInSentence(last, text))}
        </p>
      )}
      {reviewOn !== null && reviewOn <= today && (
        <p className={styles.fact}>{words.reviewOn(formats.day(reviewOn))}</p>
      )}
      {minutesPerMonth !== null && minutesPerMonth > 0 && (
        <p className={styles.fact}>
          {(item.column === 'prune' ? words.frees : words.takes)(minutesPerMonth)}
        </p>
      )}
    </>
  );
}

type MenuProps = Pick<ItemCardProps, 'item' | 'deeds' | 'onMove'> & { readonly title: string };

function ItemMenu({ item, title, deeds, onMove }: MenuProps): ReactNode {
  const { text } = useLanguage();
  const words = text.plan.card;
  const step = nextStepOf(item);
  const ofStep: readonly MenuAction[] =
    step === null
      ? []
      : [
          {
            id: 'done',
            label: words.done,
            icon: 'check',
            keys: 'D',
            onPress: () => deeds.finish(item, step),
          },
          {
            id: 'later',
            label: words.later,
            icon: 'calendar',
            keys: 'Z',
            onPress: () => deeds.putOff(item, step),
          },
        ];
  const moves = PLAN_COLUMNS.filter((column) => column !== item.column).map(
    (column): MenuAction => ({
      id: column,
      label: words.move(text.proposals.columns[column].name),
      onPress: () => onMove(item, column),
    }),
  );
  const removal: MenuAction = {
    id: 'remove',
    label: words.remove,
    icon: 'trash',
    onPress: () => deeds.remove(item),
  };
  return (
    <Menu
      label={words.more(title)}
      trigger={<Button variant="plain" size="small" icon="menu" aria-label={words.more(title)} />}
      groups={[ofStep, moves, [removal]].filter((group) => group.length > 0)}
    />
  );
}
