/** The map from far away: the inner circle as stars, nobody named. Decoration for a link that says so. */
import { useMemo, type ReactNode } from 'react';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { EGO_STAR } from '../../../shared/map/signs.ts';
import type { Network } from '../../../shared/model/network.ts';
import styles from './StarMap.module.css';

/** Stars drawn; more would be a haze. */
const STARS_MAX = 120;
const EGO_RADIUS = 22;

const egoPoints = EGO_STAR.map(
  ([x, y]) => `${String(x * EGO_RADIUS)},${String(y * EGO_RADIUS)}`,
).join(' ');

/** The inner circle alone, with the ties inside it. */
function innerCircle({ ego, contacts, alterTies }: Network): Network {
  const core = contacts.filter((contact) => contact.core).slice(0, STARS_MAX);
  const ids = new Set(core.map(({ id }) => id));
  return {
    ego,
    contacts: core,
    alterTies: alterTies && alterTies.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  };
}

export function StarMap({ network }: { readonly network: Network }): ReactNode {
  const scene = useMemo(() => plainScene(innerCircle(network)), [network]);
  const nodesById = useMemo(() => new Map(scene.nodes.map((node) => [node.id, node])), [scene]);
  const reach = scene.radius + EGO_RADIUS;
  const box = [-reach, -reach, 2 * reach, 2 * reach].map((side) => side.toFixed(0)).join(' ');
  return (
    <svg className={styles.sky} viewBox={box} aria-hidden="true">
      {scene.rings.map(({ ring, radius }) => (
        <circle key={ring} className={styles.ring} r={radius} />
      ))}
      {scene.ties.map(({ a, b }) => {
        const from = nodesById.get(a);
        const to = nodesById.get(b);
        if (from === undefined || to === undefined) return null;
        return (
          <line
            key={`${a} ${b}`}
            className={styles.tie}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
      {scene.nodes.map(({ id, x, y, ring }) => (
        <circle key={id} className={styles.star} cx={x} cy={y} r={13 - ring} />
      ))}
      <polygon className={styles.ego} points={egoPoints} />
    </svg>
  );
}
