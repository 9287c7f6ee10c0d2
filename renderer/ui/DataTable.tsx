/**
 * Rows and columns, sortable by each head, of thousands of rows: only those in view are drawn. One
 * row at a time can take the focus; arrows, Page, Home and End move it, Enter opens it.
 */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { rowAfter } from './table-keys.ts';
import { useTokenLength } from './use-token-length.ts';
import { useWindow } from './use-window.ts';
import { placesInView } from './windowing.ts';
import styles from './DataTable.module.css';

export type Column<R> = {
  readonly id: string;
  readonly title: string;
  /** What stands in the cell; one line, cut where there is no room. */
  readonly cell: (row: R) => ReactNode;
  /** Without it the table cannot be sorted by this column. */
  readonly compare?: (a: R, b: R) => number;
  /** A track of the grid, `minmax(0, 2fr)` or `6rem`; an equal share unless told. */
  readonly width?: string;
  readonly isNumber?: boolean;
};

export type DataTableProps<R> = {
  /** Names the table to a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowId: (row: R) => string;
  /** The first column there is to sort by, unless told. */
  readonly sortedBy?: string;
  /** Enter or a press on a row. */
  readonly onOpen?: (row: R) => void;
  /** Stands where there are no rows. */
  readonly empty?: ReactNode;
};

type Sorting = { readonly column: string | null; readonly isDescending: boolean };

/** The rows in the order asked for; what compares equal keeps its order. */
function inOrder<R>(rows: readonly R[], columns: readonly Column<R>[], by: Sorting): readonly R[] {
  const compare = columns.find(({ id }) => id === by.column)?.compare;
  if (compare === undefined) return rows;
  return rows.toSorted(by.isDescending ? (a, b) => compare(b, a) : compare);
}

export function DataTable<R>(props: DataTableProps<R>): ReactNode {
  const { label, columns, rows, rowId, onOpen, empty } = props;
  const [sorting, setSorting] = useState<Sorting>({
    column: props.sortedBy ?? null,
    isDescending: false,
  });
  const ordered = useMemo(() => inOrder(rows, columns, sorting), [rows, columns, sorting]);
  const [focused, setFocused] = useState(0);
  const active = Math.min(focused, Math.max(ordered.length - 1, 0));
  const id = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const rowHeight = useTokenLength('--row-height');
  const range = useWindow(bodyRef, rowHeight, ordered.length);
  const inView = placesInView(ordered, range, active);
  const tracks = columns.map(({ width = 'minmax(0, 1fr)' }) => width).join(' ');

  const goTo = (place: number): void => {
    setFocused(place);
    // The row may only now be drawn; it is there after the next frame.
    requestAnimationFrame(() => {
      const row = document.getElementById(`${id}-${String(place)}`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = ordered[active];
    if (event.key === 'Enter' && row !== undefined && onOpen !== undefined) onOpen(row);
    else {
      const page = Math.floor((scrollRef.current?.clientHeight ?? 0) / rowHeight) - 1;
      const next = rowAfter(event.key, active, { page, count: ordered.length });
      if (next === null) return;
      goTo(next);
    }
    event.preventDefault();
  };

  return (
    <div className={styles.scroll} ref={scrollRef}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={ordered.length + 1}
        aria-colcount={columns.length}
      >
        <div role="rowgroup" className={styles.top}>
          <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </div>
        </div>
        {/* The rows inside take the focus; this only listens for the keys that move it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          role="rowgroup"
          ref={bodyRef}
          className={styles.body}
          style={{ blockSize: `${String(ordered.length * rowHeight)}px` }}
          onKeyDown={onKeyDown}
        >
          {inView.map(({ item: row, place }) => (
            // The keys are listened for above, by the rows' common parent.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={rowId(row)}
              id={`${id}-${String(place)}`}
              role="row"
              aria-rowindex={place + 2}
              tabIndex={place === active ? 0 : -1}
              className={classNames(styles.row, onOpen !== undefined && styles.opens)}
              style={{
                gridTemplateColumns: tracks,
                transform: `translateY(${String(place * rowHeight)}px)`,
              }}
              onFocus={() => setFocused(place)}
              onClick={() => onOpen?.(row)}
            >
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  className={classNames(styles.cell, column.isNumber && styles.number)}
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      {ordered.length === 0 && <div className={styles.empty}>{empty}</div>}
    </div>
  );
}

type HeadProps<R> = {
  readonly column: Column<R>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

function Head<R>({ column, sorting, onSort }: HeadProps<R>): ReactNode {
  const { text } = useLanguage();
  const { id, title, compare, isNumber } = column;
  const isSorted = sorting.column === id;
  const order = !isSorted ? 'none' : sorting.isDescending ? 'descending' : 'ascending';
  const className = classNames(styles.head, isNumber && styles.number);
  if (compare === undefined)
    return (
      <div role="columnheader" className={className}>
        {title}
      </div>
    );
  return (
    <div role="columnheader" aria-sort={order} className={className}>
      <button
        type="button"
        className={styles.sort}
        title={text.parts.sortBy(title)}
        onClick={() => onSort({ column: id, isDescending: isSorted && !sorting.isDescending })}
      >
        {title}
        <span className={classNames(styles.arrow, styles[order])}>
          <Icon name="chevron-down" size={14} />
        </span>
      </button>
    </div>
  );
}
