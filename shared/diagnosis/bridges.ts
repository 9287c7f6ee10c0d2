/**
 * Bridges: people with whom a whole part of my world would go. They reach it alone, so nobody else
 * of mine could take their place there.
 */
import type { Components } from '../graph/components.ts';
import { intAt } from '../graph/elements.ts';
import type { Contact } from '../model/contact.ts';
import type { Bridge } from '../model/diagnosis.ts';

/**
 * The bridges among `contacts`, in their order: whoever is a component of one, and whoever is the
 * only one I named in a circle. `components` are of the same contacts, by position.
 */
export function findBridges(contacts: readonly Contact[], components: Components): Bridge[] {
  const membersByCircle = new Map<string, number>();
  for (const { circle } of contacts) {
    if (circle !== null) membersByCircle.set(circle, (membersByCircle.get(circle) ?? 0) + 1);
  }
  const bridges: Bridge[] = [];
  for (const [position, { id, circle }] of contacts.entries()) {
    const loses: Bridge['loses'] = [];
    if (components.sizes[intAt(components.labels, position)] === 1) loses.push('component');
    if (circle !== null && membersByCircle.get(circle) === 1) loses.push('circle');
    if (loses.length > 0) bridges.push({ id, loses });
  }
  return bridges;
}
