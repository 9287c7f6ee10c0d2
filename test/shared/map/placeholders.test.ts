import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brightIds } from '../../../shared/map/labels.ts';
import { roomOf } from '../../../shared/map/layout.ts';
import { plainScene } from '../../../shared/map/make-scene.ts';
import { createPacking } from '../../../shared/map/packing.ts';
import { placeWanted, type WantedPerson } from '../../../shared/map/placeholders.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import type { WantedRole } from '../../../shared/model/plan.ts';
import { BENEFITS, LEVELS } from '../../../shared/model/scales.ts';
import { RINGS_BY, SECTORS_BY } from '../../../shared/map/scene.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { hold } from '../../support/laws.ts';

const aRole = (fields: Partial<WantedRole> = {}): WantedRole => ({
  ...emptyRole('somebody'),
  ...fields,
});
const wanted = (id: string, role: WantedRole, introducers: string[] = []): WantedPerson => ({
  id,
  name: 'Somebody who helps you grow',
  role,
  introducers,
});

const CIRCLES = ['lab', 'clinic', 'home', null];
const networkOf = (count: number) =>
  aNetwork({
    contacts: someContacts(count, (at) => ({
      name: `Person number ${String(at)}`,
      closeness: (at % 5) + 1,
      circle: CIRCLES[at % 4] ?? null,
      org: CIRCLES[at % 3] ?? null,
    })),
  });

const arbitraryRole = fc
  .record({
    benefit: fc.option(fc.constantFrom(...BENEFITS)),
    levelRel: fc.option(fc.constantFrom(...LEVELS)),
    org: fc.option(fc.constantFrom('lab', 'LAB', 'elsewhere')),
  })
  .map(aRole);

describe('an empty place for somebody looked for', () => {
  it('touches nobody on the map and no other place, however the map is arranged', () => {
    hold(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.array(arbitraryRole, { maxLength: 6 }),
        fc.constantFrom(...RINGS_BY),
        fc.constantFrom(...SECTORS_BY),
        (count, roles, ringsBy, sectorsBy) => {
          const scene = plainScene(networkOf(count), { ringsBy, sectorsBy });
          const places = placeWanted(
            scene,
            roles.map((role, at) => wanted(`w${String(at)}`, role, ['p01'])),
          );
          expect(places).toHaveLength(roles.length);
          const bright = brightIds(scene.nodes);
          const packing = createPacking();
          for (const node of scene.nodes) {
            packing.reserve(node.x, node.y, roomOf(node, bright.has(node.id)));
          }
          for (const place of places) {
            const room = roomOf({ name: place.name, core: false }, true);
            expect(packing.isFree(place.x, place.y, room)).toBe(true);
            packing.reserve(place.x, place.y, room);
          }
        },
      ),
    );
  });

  it('stands in the sector of the organisation wanted, and on the ring of what is wanted', () => {
    const scene = plainScene(networkOf(20), { ringsBy: 'level', sectorsBy: 'org' });
    const role = aRole({ org: 'Lab', levelRel: 'above' });
    expect(placeWanted(scene, [wanted('w', role)])).toMatchObject([{ ring: 2, sector: 'lab' }]);
  });

  it('says no ring that a role does not tell, and no sector that is not there', () => {
    const scene = plainScene(networkOf(20), { ringsBy: 'contact' });
    const role = aRole({ org: 'nowhere' });
    expect(placeWanted(scene, [wanted('w', role)])).toMatchObject([{ ring: null, sector: '' }]);
  });

  it('lies towards whoever could introduce me where nothing else tells the way', () => {
    const scene = plainScene(networkOf(12));
    const [by] = scene.nodes;
    const [place] = placeWanted(scene, [wanted('w', aRole(), [by?.id ?? ''])]);
    const turn =
      Math.atan2(place?.x ?? 0, -(place?.y ?? 0)) - Math.atan2(by?.x ?? 0, -(by?.y ?? 0));
    expect(Math.cos(turn)).toBeGreaterThan(Math.cos(Math.PI / 4));
  });
});
