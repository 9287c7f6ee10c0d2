/** Beside the map: what its outlines stand for, who stands where they were put, how far it has come. */
import { useMemo, type ReactNode } from 'react';
import { hullsOf, type PeopleGroup } from '../../../../shared/map/hulls.ts';
import type { SceneNode } from '../../../../shared/map/scene.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { LegendEntries, LegendEntry } from '../LegendEntry.tsx';
import type { Pins } from './use-pins.ts';
import type { Settling } from './use-settled.ts';
import styles from './PictureNotes.module.css';

type Props = {
  /** Everybody the canvas draws. */
  readonly nodes: readonly SceneNode[];
  readonly chosen: readonly SceneNode[];
  /** What is outlined; null where nothing is asked for. */
  readonly groups: readonly PeopleGroup[] | null;
  readonly pins: Pins;
  readonly settling: Settling | null;
  readonly onChoose: (ids: readonly string[]) => void;
};

export function PictureNotes(props: Props): ReactNode {
  const { nodes, chosen, groups, pins, settling, onChoose } = props;
  const words = useLanguage().text.mapPicture;
  return (
    <>
      {settling !== null && (
        <Progress label={words.settling} value={settling.progress} onCancel={settling.stop} />
      )}
      {groups !== null && <Outlines nodes={nodes} groups={groups} onChoose={onChoose} />}
      <Pinned nodes={nodes} chosen={chosen} pins={pins} />
    </>
  );
}

type OutlinesProps = Pick<Props, 'nodes' | 'onChoose'> & {
  readonly groups: readonly PeopleGroup[];
};

function Outlines({ nodes, groups, onChoose }: OutlinesProps): ReactNode {
  const words = useLanguage().text.mapPicture;
  const { drawn, left } = useMemo(() => hullsOf(groups, nodes, 1), [groups, nodes]);
  return (
    <section className={styles.notes} aria-label={words.outlinesTitle}>
      {drawn.length === 0 && <p>{words.nothingToOutline}</p>}
      <LegendEntries>
        {drawn.map(({ name, people, dashes }) => (
          // No two outlines share their dashes; two may share a name.
          <LegendEntry
            key={dashes}
            sign={
              <svg className={styles.line} viewBox="0 0 40 8" aria-hidden="true">
                <path d="M1 4h38" strokeDasharray={dashes} />
              </svg>
            }
            people={people}
            onChoose={onChoose}
          >
            <bdi>{name}</bdi>
          </LegendEntry>
        ))}
      </LegendEntries>
      {left.length > 0 && <p>{words.notOutlined(left)}</p>}
    </section>
  );
}

function Pinned({ nodes, chosen, pins }: Pick<Props, 'nodes' | 'chosen' | 'pins'>): ReactNode {
  const words = useLanguage().text.mapPicture.pins;
  const count = nodes.filter(({ isPinned }) => isPinned).length;
  const [only, ...others] = chosen;
  const here = only !== undefined && others.length === 0 && pins.places.has(only.id) ? only : null;
  if (count === 0) return null;
  return (
    <section className={styles.notes} aria-label={words.title}>
      {here !== null && (
        <p>
          {words.here(here.name)}{' '}
          <Button size="small" onPress={() => pins.release(here.id)}>
            {words.release}
          </Button>
        </p>
      )}
      {(here === null || count > 1) && (
        <p>
          {words.placed(count)}{' '}
          <Button size="small" onPress={pins.releaseAll}>
            {words.releaseAll}
          </Button>
        </p>
      )}
    </section>
  );
}
