/**
 * Rows and columns, sortable by each head, of thousands of rows: only those in view are drawn. One
 * row at a time can take the focus; arrows, Page, Home and End move it, Enter opens it.
 */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { inOrder, type Sorting, type SortKey } from './sorting.ts';
import { rowAfter } from './table-keys.ts';
import { useTokenLength } from './use-token-length.ts';
import { useWindow } from './use-window.ts';
import { placesInView } from './windowing.ts';
import styles from './DataTable.module.css';

/** Least width of a column unless told, in rem. */
const LEAST = 6;

export type Column<R> = {
  readonly id: string;
  readonly title: string;
  /** What stands in the cell; one line, cut where there is no room. */
  readonly cell: (row: R) => ReactNode;
  /** What the column is sorted by; without it the table cannot be sorted by this column. */
  readonly sortBy?: (row: R) => SortKey;
  /** Its share of the width beside the others', 1 unless told. */
  readonly share?: number;
  /** The least it is wide, in rem; where there is no room for all, the table scrolls sideways. */
  readonly least?: number;
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
  /** Where the order is kept by whoever shows the table: what it is, and how it changes. */
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  /** Enter or a press on a row. */
  readonly onOpen?: (row: R) => void;
  /** Stands where there are no rows. */
  readonly empty?: ReactNode;
};

export function DataTable<R>(props: DataTableProps<R>): ReactNode {
  const { label, columns, rows, rowId, onOpen, empty } = props;
  const [own, setOwn] = useState<Sorting>({
    column: props.sortedBy ?? null,
    isDescending: false,
  });
  const { sorting = own, onSort = setOwn } = props;
  const { formats } = useLanguage();
  const ordered = useMemo(() => {
    const sortBy = columns.find(({ id: column }) => column === sorting.column)?.sortBy;
    const { isDescending } = sorting;
    const { compare: compareWords } = formats;
    return sortBy === undefined ? rows : inOrder(rows, sortBy, { isDescending, compareWords });
  }, [rows, columns, sorting, formats]);
  const [focused, setFocused] = useState(0);
  const active = Math.min(focused, Math.max(ordered.length - 1, 0));
  const id = useId();
  const scrollRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const rowHeight = useTokenLength('--row-height');
  const range = useWindow(bodyRef, rowHeight, ordered.length);
  const inView = placesInView(ordered, range, active);
  const tracks = columns
    .map(({ least = LEAST, share = 1 }) => `minmax(${String(least)}rem, ${String(share)}fr)`)
    .join(' ');
  const minInlineSize = columns.reduce((sum, { least = LEAST }) => sum + least, 0);

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
        style={{ minInlineSize: `${String(minInlineSize)}rem` }}
      >
        <div role="rowgroup" className={styles.top}>
          <div role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
            {columns.map((column) => (
              <Head key={column.id} column={column} sorting={sorting} onSort={onSort} />
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
  const { id, title, sortBy, isNumber } = column;
  const isSorted = sorting.column === id;
  const order = !isSorted ? 'none' : sorting.isDescending ? 'descending' : 'ascending';
  const className = classNames(styles.head, isNumber && styles.number);
  if (sortBy === undefined)
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
