/**
 * The hand that tries: whoever is taken over another ring is tried there while the hand still moves.
 * Let go, the try stays in the tray; taken back, or let go where they stood, nothing was tried.
 */
import { useEffect, type RefObject } from 'react';
import { ringOf } from '../../../../shared/map/arrangement.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { todayIso } from '../../../app/today.ts';
import type { CanvasHandle, Drag } from '../CytoscapeCanvas.tsx';
import { personOfElement } from '../graph-elements.ts';
import { ringAt, stepByHand, trayOnRing, type Hand, type Way } from './by-hand.ts';
import { heldNow, holdOver, settleOn, trayNow } from './tray.ts';

export type ByHandParts = {
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Where everybody stands while nobody is held. */
  readonly scene: MapScene;
  /** The network as it is. */
  readonly network: Network;
  /** Everybody as they would be with what is tried. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly hand: Hand;
};

export type ByHand = {
  readonly drag: (drag: Drag) => void;
  readonly drop: () => void;
  /** One ring nearer or further with the keys. */
  readonly step: (id: string, way: Way) => void;
};

export function useByHand({ canvas, scene, network, contacts, hand }: ByHandParts): ByHand {
  const terms = { ringsBy: scene.ringsBy, asOf: todayIso() };

  useEffect(() => {
    const takeBack = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || heldNow() === null) return;
      // The map would let go of the selection as well.
      event.preventDefault();
      event.stopPropagation();
      holdOver(null);
      canvas.current?.putBack();
    };
    window.addEventListener('keydown', takeBack, true);
    return () => {
      window.removeEventListener('keydown', takeBack, true);
      // Whoever leaves the map has tried nothing with whoever they held.
      holdOver(null);
    };
  }, [canvas]);

  const { does } = hand;
  useEffect(() => {
    const held = heldNow();
    if (held === null || (does === 'tries' && scene.nodes.some(({ id }) => id === held.id))) return;
    // A key has changed the picture under the hand: in this one nothing is tried, or not with them.
    holdOver(null);
    canvas.current?.putBack();
  }, [canvas, does, scene]);

  return {
    drag: ({ element, point }) => {
      const id = personOfElement(element);
      const node = scene.nodes.find((it) => it.id === id);
      if (node === undefined) return;
      const to = ringAt(scene, point);
      const held = heldNow();
      if (held?.id === node.id && held.to === to) return;
      const now = trayNow();
      const isElsewhere = to !== null && to !== node.ring;
      const there = isElsewhere ? trayOnRing(now, { id: node.id, ring: to }, network, terms) : null;
      holdOver({ id: node.id, from: node.ring, to, tray: there === now ? null : there });
    },
    drop: () => {
      const held = heldNow();
      if (held !== null) settleOn(held);
      if (held === null || held.tray === null) canvas.current?.putBack();
    },
    step: (id, way) => {
      const contact = contacts.get(id);
      if (contact === undefined) return;
      const from = ringOf(contact, terms.ringsBy, terms.asOf);
      const next = stepByHand(trayNow(), { id, ring: from, way }, network, terms);
      settleOn({ id, from, to: next?.ring ?? from, tray: next?.tray ?? null });
    },
  };
}
