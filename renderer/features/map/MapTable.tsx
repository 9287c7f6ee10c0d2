/** The map as a table: the same people, rings, sectors, ties and marks, for whoever reads in rows. */
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'wouter';
import { sectorWords } from '../../../shared/map/arrangement.ts';
import type { MapScene, SceneNode } from '../../../shared/map/scene.ts';
import type { PlanColumn } from '../../../shared/model/plan-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { classNames } from '../../ui/class-names.ts';
import { keyPressOf, mapKeyOf } from './map-keys.ts';
import { COLUMNS, sortRows, type Column, type Sorting } from './map-rows.ts';
import type { PlanPicture } from './planning/use-planning.ts';
import { WantedRows } from './planning/WantedRows.tsx';
import { reasonWords } from './reason-words.ts';
import type { SelectionAct } from './selection/acts.ts';
import { SignIcon } from './SignIcon.tsx';
import { personWords } from './time/time-words.ts';
import type { TimeView } from './time/use-time.ts';
import styles from './MapTable.module.css';

/** Rows shown at first, and more at each press. */
const PAGE = 200;

type Props = {
  readonly scene: MapScene;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
  /** The keys of the map that are about the selection do the same here. */
  readonly onAct: (act: SelectionAct) => void;
  /** Whom one looks for, below. */
  readonly wanted: PlanPicture;
  readonly onIntend: (column: PlanColumn) => void;
  /** Another day: what differs is said behind each name. */
  readonly time: TimeView | null;
};

export function MapTable(props: Props): ReactNode {
  const { scene, chosen, onChoose, onAct, wanted, onIntend, time } = props;
  const { text, formats } = useLanguage();
  const words = text.map.table;
  const [sorting, setSorting] = useState<Sorting>({ column: 'ring', isDescending: false });
  const [limit, setLimit] = useState(PAGE);
  const hasMarks = scene.overlay !== 'none';
  const rows = useMemo(
    () => sortRows(scene.nodes, sorting, formats.compare),
    [scene, sorting, formats],
  );
  const titles: { readonly [C in Column]: string } = {
    name: words.name,
    ring: text.mapPicture.ringsBy[scene.ringsBy],
    sector: text.mapPicture.sectorsBy[scene.sectorsBy],
    ties: words.ties,
    mark: words.mark,
  };
  const columns = COLUMNS.filter((column) => hasMarks || column !== 'mark');
  const sortBy = (column: Column): void =>
    setSorting({ column, isDescending: sorting.column === column && !sorting.isDescending });
  const hidden = rows.length - limit;
  const isEverybodyChosen = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  const toggle = (id: string): void =>
    onChoose(chosen.has(id) ? [...chosen].filter((it) => it !== id) : [...chosen, id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = mapKeyOf(keyPressOf(event));
    if (pressed?.does === 'select') onAct(pressed.act);
    else if (pressed?.does === 'intend') onIntend(pressed.column);
    else return;
    event.preventDefault();
  };
  return (
    // The rows' own boxes and links take the focus; this only listens for the keys of the map.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.scroll} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-label={words.label}>
        <thead>
          <tr>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its box has one */}
            <th scope="col">
              <Checkbox
                isChecked={isEverybodyChosen}
                onChange={() => onChoose(isEverybodyChosen ? [] : rows.map(({ id }) => id))}
              >
                <VisuallyHidden>{text.map.selection.chooseShown}</VisuallyHidden>
              </Checkbox>
            </th>
            {columns.map((column) => (
              <SortableHead
                key={column}
                title={titles[column]}
                direction={sorting.column === column ? sorting.isDescending : null}
                onSort={() => sortBy(column)}
              />
            ))}
            {hasMarks && <th scope="col">{words.why}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((node) => (
            <Row
              key={node.id}
              node={node}
              scene={scene}
              time={time}
              isChosen={chosen.has(node.id)}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button onPress={() => setLimit(limit + PAGE)}>
          {words.showMore(Math.min(PAGE, hidden))}
        </Button>
      )}
      <WantedRows picture={wanted} scene={scene} onChoose={onChoose} />
    </div>
  );
}

function SortableHead(props: {
  readonly title: string;
  /** Whether the column is sorted descending; null when by another column. */
  readonly direction: boolean | null;
  readonly onSort: () => void;
}): ReactNode {
  const { title, direction, onSort } = props;
  const sorted = direction === null ? 'none' : direction ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {title}
        <span className={classNames(styles.arrow, styles[sorted])} aria-hidden="true">
          {direction === true ? '↓' : '↑'}
        </span>
      </button>
    </th>
  );
}

function Row(props: {
  readonly node: SceneNode;
  readonly scene: MapScene;
  readonly time: TimeView | null;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
}): ReactNode {
  const { node, scene, time, isChosen, onToggle } = props;
  const { text, formats } = useLanguage();
  const { overlay } = scene;
  const told = time === null ? [] : personWords(time, node.id, text);
  const words = text.map;
  return (
    <tr className={isChosen ? styles.chosen : undefined}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its box has one */}
      <td>
        <Checkbox isChecked={isChosen} onChange={() => onToggle(node.id)}>
          <VisuallyHidden>{words.selection.choose(node.name)}</VisuallyHidden>
        </Checkbox>
      </td>
      <th scope="row">
        {time?.isHere(node.id) === false ? (
          <bdi>{node.name}</bdi>
        ) : (
          <Link href={`/people/${encodeURIComponent(node.id)}`}>
            <bdi>{node.name}</bdi>
          </Link>
        )}
        {!node.core && <span className={styles.soft}> ({words.table.other})</span>}
        {told.length > 0 && <span className={styles.soft}> {told.join(' · ')}</span>}
      </th>
      <td>{words.rings[scene.ringsBy][node.ring]}</td>
      <td className={node.sector === '' ? styles.soft : undefined}>
        {sectorWords(words, scene.sectorsBy, node.sector)}
      </td>
      <td className={styles.number}>{formats.number(node.ties)}</td>
      {overlay !== 'none' && (
        <>
          <td>
            <span className={styles.mark}>
              <SignIcon name={node.mark} />
              {words.marks[overlay][node.mark]}
            </span>
          </td>
          <td className={styles.soft}>{reasonWords(words, node).join(' · ')}</td>
        </>
      )}
    </tr>
  );
}
