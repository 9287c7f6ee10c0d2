/**
 * The three columns. A card moves by dragging, by its menu or by keys, and each is the same one act;
 * where the window is narrow one column is shown at a time.
 */
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { PLAN_COLUMNS, type PlanColumn } from '../../../shared/model/plan-codes.ts';
import type { NetworkPlan, PlanItem } from '../../../shared/model/plan.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Explain } from '../../ui/Explain.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { Ideas } from './Ideas.tsx';
import { DRAGGED_ITEM, ItemCard } from './ItemCard.tsx';
import { openIn } from './items.ts';
import { ProposalList } from './ProposalList.tsx';
import { useDeeds } from './use-deeds.ts';
import styles from './Board.module.css';

type Props = {
  readonly plan: NetworkPlan;
  /** Undefined until they are known. */
  readonly proposals: readonly Proposal[] | undefined;
  readonly onOpen: (id: string) => void;
  /** Id of the item whose card takes the focus, if any. */
  readonly current: string | null;
  /** Called with the id of an item that moves by key or menu. */
  readonly onMoved: (id: string) => void;
};

export function Board({ plan, proposals, onOpen, current, onMoved }: Props): ReactNode {
  const { text } = useLanguage();
  const [shown, setShown] = useState<PlanColumn>('invest');
  const deeds = useDeeds();
  const headings = useRef(new Map<PlanColumn, HTMLElement | null>());
  const move = (item: PlanItem, column: PlanColumn): void => {
    onMoved(item.id);
    setShown(column);
    deeds.move(item, column);
  };
  const remove = (item: PlanItem): void => {
    // The card goes away with what was pressed: reading goes on at the head of its column.
    headings.current.get(item.column)?.focus();
    deeds.remove(item);
  };
  const drop = (id: string, column: PlanColumn): void => {
    const item = plan.items.find((one) => one.id === id);
    if (item !== undefined) deeds.move(item, column);
  };
  return (
    <div className={styles.board}>
      <div className={styles.chooser}>
        <ColumnChoice
          label={text.plan.columnShown}
          isLabelHidden
          value={shown}
          onChange={setShown}
        />
      </div>
      {PLAN_COLUMNS.map((column) => (
        <Column
          key={column}
          column={column}
          isShown={column === shown}
          headingRef={(heading) => void headings.current.set(column, heading)}
          onDropItem={(id) => drop(id, column)}
        >
          <ul className={styles.cards}>
            {openIn(plan.items, column).map((item) => (
              <ItemCard
                key={item.id}
                item={item}
                deeds={{ ...deeds, remove }}
                onOpen={onOpen}
                onMove={move}
                takesFocus={item.id === current}
              />
            ))}
          </ul>
          <ProposalList
            proposals={proposals?.filter((proposal) => proposal.column === column)}
            isAlone={openIn(plan.items, column).length === 0}
            onTaken={onOpen}
          />
          {column !== 'prune' && <Ideas column={column} items={plan.items} onTaken={onOpen} />}
        </Column>
      ))}
    </div>
  );
}

type ColumnProps = {
  readonly column: PlanColumn;
  readonly isShown: boolean;
  readonly headingRef: (heading: HTMLElement | null) => void;
  readonly onDropItem: (id: string) => void;
  readonly children: ReactNode;
};

function Column(props: ColumnProps): ReactNode {
  const { text } = useLanguage();
  const { column, isShown, headingRef, onDropItem, children } = props;
  const { name, explain } = text.proposals.columns[column];
  const titleId = useId();
  const [isOver, setOver] = useState(false);
  const holdsCard = (event: DragEvent): boolean => event.dataTransfer.types.includes(DRAGGED_ITEM);
  return (
    // A place to drop cards; each card moves by its menu and by keys as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classNames(styles.column, isShown && styles.shown, isOver && styles.over)}
      aria-labelledby={titleId}
      onDragOver={(event) => {
        if (!holdsCard(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const { relatedTarget } = event;
        const isInside =
          relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsCard(event)) return;
        event.preventDefault();
        setOver(false);
        onDropItem(event.dataTransfer.getData(DRAGGED_ITEM));
      }}
    >
      <header className={styles.head}>
        <h2 ref={headingRef} id={titleId} tabIndex={-1} className={styles.title}>
          {name}
        </h2>
        <Explain subject={name} source="seed">
          {explain}
        </Explain>
      </header>
      {children}
    </section>
  );
}
