/** The map of nobody yet: the rings that wait, me in the middle, and the way to the first name. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { EGO_STAR } from '../../../shared/map/signs.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './EmptyMap.module.css';

/** Places that wait for somebody: ring from the inside, turn around the centre in degrees. */
const PLACES = [
  [1, 320],
  [1, 70],
  [2, 20],
  [2, 140],
  [2, 250],
  [3, 100],
  [3, 200],
  [3, 300],
  [4, 45],
  [4, 165],
] as const;
const RING = 62;

const place = (ring: number, degrees: number): { readonly cx: number; readonly cy: number } => {
  const angle = (degrees * Math.PI) / 180;
  return { cx: ring * RING * Math.sin(angle), cy: -ring * RING * Math.cos(angle) };
};

export function EmptyMap(): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const words = text.map.empty;
  return (
    <div className={styles.empty}>
      <svg className={styles.sky} viewBox="-290 -290 580 580" aria-hidden="true">
        {[4, 3, 2, 1].map((ring) => (
          <circle key={ring} r={ring * RING + RING / 2 - 4} className={styles.ring} />
        ))}
        {PLACES.map(([ring, degrees]) => (
          <circle key={degrees} {...place(ring, degrees)} r="7" className={styles.waiting} />
        ))}
        <polygon
          points={EGO_STAR.map(([x, y]) => `${String(x * 18)},${String(y * 18)}`).join(' ')}
          className={styles.me}
        />
      </svg>
      <div className={styles.words}>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.body}>{words.body}</p>
        <Button variant="primary" onPress={() => navigate('/people')}>
          {words.action}
        </Button>
      </div>
    </div>
  );
}
