/**
 * The view of the map as the address has it, and the way to change it: without leaving a trail, but
 * for whom one sees, to which one may want to go back.
 */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { changedQuery, mapPath, parseMapQuery, type MapQuery } from './map-query.ts';

export function useMapQuery(): readonly [MapQuery, (changes: Partial<MapQuery>) => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const query = useMemo(() => parseMapQuery(search), [search]);
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  }, [query]);
  // Always the same function, so that what only changes the view is not drawn again by the view.
  const change = useCallback(
    (changes: Partial<MapQuery>) =>
      navigate(mapPath(changedQuery(latest.current, changes)), {
        replace: changes.filter === undefined,
      }),
    [navigate],
  );
  return [query, change];
}
