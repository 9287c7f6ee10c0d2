/**
 * The small marks beside people: what is meant with them, whatever overlay one looks through; and who
 * might be woken. Under the lens of the plan the sign itself says what is meant. Pure.
 */
import type { PlanColumn } from '../model/plan-codes.ts';
import type { Planned } from './overlay-plan.ts';
import type { MapScene, Overlay } from './scene.ts';

/** In the order a legend names them. */
export const BADGES = ['prune', 'invest', 'maintain', 'wake'] as const satisfies readonly (
  PlanColumn | 'wake'
)[];
/** A heading of the plan, or a resting tie that is proposed to be woken. */
export type BadgeKind = (typeof BADGES)[number];

/** Outlines in map units around the mark's own middle: less points down, more points up, a bar keeps. */
export const BADGE_PATHS: { readonly [B in BadgeKind]: string } = {
  prune: 'M-4.2-3H4.2L0 4Z',
  invest: 'M-4.2 3H4.2L0-4Z',
  maintain: 'M-4-3.2H4V-.8H-4ZM-4 .8H4V3.2H-4Z',
  wake: 'M-4.2 3H4.2L0-4Z',
};

/** From the middle of a sign to the middle of the mark beside it, across and up, in map units. */
export const BESIDE = 11;

/** One mark, and where the person stands it belongs to. */
export type Badge = {
  readonly id: string;
  readonly kind: BadgeKind;
  readonly x: number;
  readonly y: number;
};

/** Overlays that speak of how long ago one met, where waking a tie belongs. */
const SHOWS_WAKING: ReadonlySet<Overlay> = new Set(['plan', 'freshness']);

/** Which marks an overlay leaves to be drawn. */
export const badgesUnder = (
  overlay: Overlay,
): { readonly ofColumns: boolean; readonly ofWaking: boolean } => ({
  ofColumns: overlay !== 'plan',
  ofWaking: SHOWS_WAKING.has(overlay),
});

/** The same list for every map without marks, so that nothing is drawn again. */
const NONE: readonly Badge[] = [];

/** The marks of everybody on a scene. */
export function badgesOn(
  { nodes }: MapScene,
  { columnById, toWake }: Planned,
  { ofColumns, ofWaking }: ReturnType<typeof badgesUnder>,
): readonly Badge[] {
  const badges = nodes.flatMap(({ id, x, y }): Badge[] => {
    const column = columnById.get(id);
    if (column !== undefined) return ofColumns ? [{ id, kind: column, x, y }] : [];
    return ofWaking && toWake.has(id) ? [{ id, kind: 'wake', x, y }] : [];
  });
  return badges.length === 0 ? NONE : badges;
}
