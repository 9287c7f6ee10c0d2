/** A sign of the map as it stands in the legend and the table: the same shapes as on the canvas. */
import type { ReactNode } from 'react';
import type { Mark } from '../../../shared/map/scene.ts';
import { EGO_STAR, MARK_SIGNS, PLAIN_SIGNS, type Sign } from '../../../shared/map/signs.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './SignIcon.module.css';

export type SignName =
  | Mark
  | 'me'
  | 'core'
  | 'other'
  | 'tie'
  | 'pair'
  | 'strong-raises'
  | 'strong-eases'
  | 'gone'
  | 'changed'
  | 'added';

const RADIUS = 7;
/** What is not there, or not any more, is a dashed outline. */
const outline: Sign = { ...PLAIN_SIGNS.other, isDashed: true };
const signs: { readonly [N in SignName]?: Sign } = {
  ...MARK_SIGNS,
  ...PLAIN_SIGNS,
  gone: outline,
  changed: { ...PLAIN_SIGNS.core, size: 0.85 },
  added: { ...outline, size: 0.85 },
};

const corners = (points: readonly (readonly [number, number])[], radius: number): string =>
  points.map(([x, y]) => `${String(x * radius)},${String(y * radius)}`).join(' ');

function Drawing({ name }: { readonly name: SignName }): ReactNode {
  const sign = signs[name];
  if (name === 'me') return <polygon points={corners(EGO_STAR, 9)} className={styles.filled} />;
  if (sign === undefined) return <line x1="-9" x2="9" y1="0" y2="0" className={styles.line} />;
  const half = RADIUS * sign.size;
  const paint = classNames(
    sign.isFilled ? styles.filled : styles.open,
    sign.isDashed && styles.dashed,
  );
  return (
    <>
      {(name === 'changed' || name === 'added') && <circle r={11} className={styles.glow} />}
      {sign.halo > 0 && <circle r={RADIUS * sign.halo} className={styles.open} />}
      {sign.shape === 'circle' ? (
        <circle r={half} className={paint} />
      ) : (
        <polygon
          points={corners(
            [
              [0, -1],
              [1, 0],
              [0, 1],
              [-1, 0],
            ],
            half,
          )}
          className={paint}
        />
      )}
    </>
  );
}

export function SignIcon({ name }: { readonly name: SignName }): ReactNode {
  return (
    <svg
      className={classNames(styles.sign, styles[name])}
      width="22"
      height="22"
      viewBox="-11 -11 22 22"
      aria-hidden="true"
    >
      <Drawing name={name} />
    </svg>
  );
}
