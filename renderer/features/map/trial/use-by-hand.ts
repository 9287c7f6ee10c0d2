/**
 * The hand that tries: whoever is taken over another ring is tried there while the hand still moves.
 * Let go, the try stays in the tray; taken back, or let go where they stood, nothing was tried.
 */
import { useEffect, useState, type RefObject } from 'react';
import { ringOf } from '../../../../shared/map/arrangement.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { todayIso } from '../../../app/today.ts';
import type { CanvasHandle, Drag } from '../CytoscapeCanvas.tsx';
import { personOfElement } from '../graph-elements.ts';
import { ringAt, stepByHand, trayOnRing, type Ring, type Way } from './by-hand.ts';
import { changeTray, holdTray, letGoOfTray, useTrying } from './tray.ts';

export type ByHandParts = {
  readonly canvas: RefObject<CanvasHandle | null>;
  /** Where everybody stands while nobody is held. */
  readonly scene: MapScene;
  /** The network as it is. */
  readonly network: Network;
  /** Everybody as they would be with what is tried. */
  readonly contacts: ReadonlyMap<string, Contact>;
};

/** Somebody between two rings. */
export type Taken = {
  readonly id: string;
  readonly from: Ring;
  /** Null in my own middle, which is nobody's place. */
  readonly to: Ring | null;
  /** Standing there is tried; else there is nothing to try, or it is where they stand anyway. */
  readonly isTried: boolean;
};

export type ByHand = {
  /** Who is in the hand; null while nobody is. */
  readonly held: Taken | null;
  /** Who was taken somewhere last, by the pointer or by the keys. */
  readonly last: Taken | null;
  readonly drag: (drag: Drag) => void;
  readonly drop: () => void;
  /** One ring nearer or further with the keys. */
  readonly step: (id: string, way: Way) => void;
};

export function useByHand({ canvas, scene, network, contacts }: ByHandParts): ByHand {
  const { tray } = useTrying();
  const [held, setHeld] = useState<Taken | null>(null);
  const [last, setLast] = useState<Taken | null>(null);
  const terms = { ringsBy: scene.ringsBy, asOf: todayIso() };
  const isHeld = held !== null;

  useEffect(() => {
    if (!isHeld) return undefined;
    const takeBack = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The map would let go of the selection as well.
      event.preventDefault();
      event.stopPropagation();
      holdTray(null);
      setHeld(null);
      canvas.current?.putBack();
    };
    window.addEventListener('keydown', takeBack, true);
    return () => {
      window.removeEventListener('keydown', takeBack, true);
      // Whoever leaves the map has tried nothing with whoever they held.
      holdTray(null);
    };
  }, [isHeld, canvas]);

  const drag = ({ element, point }: Drag): void => {
    const id = personOfElement(element);
    const node = scene.nodes.find((it) => it.id === id);
    if (node === undefined) return;
    const to = ringAt(scene, point);
    if (held?.id === node.id && held.to === to) return;
    const there =
      to === null || to === node.ring
        ? null
        : trayOnRing(tray, { id: node.id, ring: to }, network, terms);
    const inHand = there === tray ? null : there;
    holdTray(inHand);
    setHeld({ id: node.id, from: node.ring, to, isTried: inHand !== null });
  };
  const drop = (): void => {
    setLast(held);
    setHeld(null);
    if (!letGoOfTray()) canvas.current?.putBack();
  };
  const step = (id: string, way: Way): void => {
    const contact = contacts.get(id);
    if (contact === undefined) return;
    const ring = ringOf(contact, terms.ringsBy, terms.asOf);
    const next = stepByHand(tray, { id, ring, way }, network, terms);
    setLast({ id, from: ring, to: next?.ring ?? ring, isTried: next !== null });
    if (next !== null) changeTray(() => next.tray);
  };
  return { held, last, drag, drop, step };
}
