/** Whose names are set, and on which side of the sign, with the words of rings and sectors in place. */
import { useMemo } from 'react';
import { roomOfWords, type Taken } from '../../../shared/map/backdrop.ts';
import { namesThatFit, type NameSide } from '../../../shared/map/names.ts';
import type { MapScene } from '../../../shared/map/scene.ts';
import { useLanguage } from '../../app/text.tsx';
import type { View } from './use-view.ts';

type Wanted = {
  /** Named before all others. */
  readonly first: ReadonlySet<string>;
  /** Faint, and not named. */
  readonly ghosts: ReadonlySet<string>;
  /** Room of other signs, which no name may cover. */
  readonly others: readonly Taken[];
};

const NOBODY: ReadonlyMap<string, NameSide> = new Map();

export function useNames(
  plain: MapScene,
  { scale, geometry, start }: Pick<View, 'scale' | 'geometry' | 'start'>,
  { first, ghosts, others }: Wanted,
): ReadonlyMap<string, NameSide> {
  const rings = useLanguage().text.map.rings[plain.ringsBy];
  const isSized = start !== null;
  return useMemo(() => {
    if (!isSized) return NOBODY;
    const bodied = plain.nodes.filter(({ id }) => !ghosts.has(id));
    return namesThatFit(bodied, scale, {
      first,
      taken: [...roomOfWords(geometry, scale, rings), ...others],
    });
  }, [isSized, plain, scale, geometry, first, ghosts, others, rings]);
}
