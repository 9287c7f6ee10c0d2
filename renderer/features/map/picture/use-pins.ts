/**
 * People put somewhere by hand in the arrangement one looks at. A place in the hand is shown at once
 * and saved when it is let go: one drag, or one walk of the keys, is one act.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PinnedPlace, PinnedPlaces } from '../../../../shared/map/pins.ts';
import type { Arrangement } from '../../../../shared/map/scene.ts';
import { client } from '../../../app/client.ts';
import { queryClient, useAnswer } from '../../../app/queries.ts';
import { usePerform } from '../../../app/use-perform.ts';
import type { MapQuery } from '../map-query.ts';

type InHand = { readonly contactId: string; readonly place: PinnedPlace };

export type Pins = {
  readonly places: PinnedPlaces;
  /** Takes somebody to a place without letting go yet. */
  readonly hold: (contactId: string, place: PinnedPlace) => void;
  /** Lets go of whoever is in the hand, and keeps the place. */
  readonly letGo: () => void;
  /** Somebody goes back to the place the arrangement has for them. */
  readonly release: (contactId: string) => void;
  readonly releaseAll: () => void;
};

/** The name under which an arrangement keeps its places. */
const arrangementKey = ({
  layout,
  ringsBy,
  sectorsBy,
}: Arrangement & Pick<MapQuery, 'layout'>): string =>
  layout === 'force' ? layout : `${ringsBy}-${sectorsBy}`;

export function usePins(query: MapQuery): Pins {
  const { perform } = usePerform();
  const arrangement = arrangementKey(query);
  const kept = useAnswer('map', 'pins', {}).data;
  const [inHand, setInHand] = useState<InHand | null>(null);
  // What is let go of may have been taken up since the last drawing.
  const held = useRef<InHand | null>(null);

  const places = useMemo(() => {
    const own = (kept ?? []).filter((pin) => pin.arrangement === arrangement);
    const byId = new Map(own.map(({ contactId, x, y }) => [contactId, { x, y }]));
    return inHand === null ? byId : byId.set(inHand.contactId, inHand.place);
  }, [kept, arrangement, inHand]);

  const hold = useCallback((contactId: string, place: PinnedPlace): void => {
    held.current = { contactId, place };
    setInHand(held.current);
  }, []);
  const letGo = useCallback((): void => {
    const { current } = held;
    if (current === null) return;
    held.current = null;
    const { contactId, place } = current;
    void perform(client.map.pin({ contactId, arrangement, ...place }))
      // Shown from the hand until the answer shows it, so that nobody jumps back in between.
      .then(() => queryClient.invalidateQueries({ queryKey: ['map'] }))
      .then(() => setInHand((now) => (now === current ? null : now)));
  }, [perform, arrangement]);
  // Whoever leaves the map, or turns to another arrangement, has let go.
  useEffect(() => letGo, [letGo]);

  return {
    places,
    hold,
    letGo,
    release: (contactId) => void perform(client.map.release({ contactId, arrangement })),
    releaseAll: () => void perform(client.map.releaseAll({ arrangement })),
  };
}
