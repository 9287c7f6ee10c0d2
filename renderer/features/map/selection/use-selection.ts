/** The acts on a selection, at work: what keys, buttons and the field of the map's side lead to. */
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { neighbourhoodOf, restOf, type SelectionAct } from './acts.ts';
import { NOBODY_ASIDE, putAside, useAside, type Aside } from './aside.ts';

export type SelectionParts = {
  /** Everybody in sight, folded or not. */
  readonly scene: MapScene;
  /** Ids of the people selected, all in sight. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
  /** These are to be drawn one by one if they can be. */
  readonly onDraw: (ids: ReadonlySet<string>) => void;
  readonly onTryGone: () => void;
};

export type Selection = {
  readonly aside: Aside;
  readonly act: (act: SelectionAct) => void;
  /** Selects these people and goes there. */
  readonly goTo: (ids: readonly string[]) => void;
  /** Whom to bring into sight, a new list each time; null until somebody is looked for. */
  readonly aim: readonly string[] | null;
  /** The form around the field people are found with. */
  readonly field: RefObject<HTMLFormElement | null>;
};

/** The same object until somebody is put aside or looked for, so that a new overlay redraws no panel. */
export function useSelection(parts: SelectionParts): Selection {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const aside = useAside();
  const [aim, setAim] = useState<readonly string[] | null>(null);
  const field = useRef<HTMLFormElement>(null);
  const act = useCallback(
    (wanted: SelectionAct): void => {
      if (wanted === 'find') field.current?.querySelector('input')?.focus();
      else perform(wanted, latest.current, { aside, setAim });
    },
    [aside],
  );
  const goTo = useCallback((ids: readonly string[]): void => {
    latest.current.onChoose(ids);
    setAim(ids);
  }, []);
  return useMemo(() => ({ aside, act, goTo, aim, field }), [aside, act, goTo, aim, field]);
}

type Means = {
  readonly aside: Aside;
  readonly setAim: (ids: readonly string[]) => void;
};

function perform(
  wanted: Exclude<SelectionAct, 'find'>,
  { scene, chosen, onChoose, onDraw, onTryGone }: SelectionParts,
  { aside, setAim }: Means,
): void {
  const keepOnly = (kept: ReadonlySet<string>, how: keyof Aside): void => {
    if (kept.size === 0) return undefined;
    onDraw(kept);
    const rest = new Set(restOf(scene, kept));
    if (how === 'ghosts') return putAside({ ghosts: rest });
    const hidden = new Set([...aside.hidden, ...rest]);
    return putAside({ hidden, ghosts: new Set([...aside.ghosts].filter((id) => !rest.has(id))) });
  };
  const acts: { readonly [A in typeof wanted]: () => void } = {
    clear: () => onChoose([]),
    'try-gone': onTryGone,
    'choose-all': () => onChoose(scene.nodes.map(({ id }) => id)),
    invert: () => onChoose(restOf(scene, chosen)),
    'hide-rest': () => keepOnly(chosen, 'hidden'),
    'ghost-rest': () => keepOnly(chosen, 'ghosts'),
    'bring-back': () => putAside(NOBODY_ASIDE),
    focus: () => {
      const near = neighbourhoodOf(scene, chosen);
      keepOnly(near, 'ghosts');
      setAim([...near]);
    },
  };
  acts[wanted]();
}
