/** What is kept of a look, and that it opens again, with what is left of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMapQuery } from '../../../../renderer/features/map/map-query.ts';
import { isSameLook, lookOfMap, openLook } from '../../../../renderer/features/views/looks.ts';
import { aContact } from '../../../support/builders.ts';
import { hold } from '../../../support/laws.ts';
import { aMapLook, aPeopleLook, viewsOf } from '../../../support/views.ts';

const NOBODY = { hidden: new Set<string>(), ghosts: new Set<string>() };
const contacts = [
  aContact({ id: 'ada', circle: 'Lab', org: 'Quillmere' }),
  aContact({ id: 'bo', tags: ['night'] }),
];

describe('a look that is kept', () => {
  it('opens as what it was, whoever is hidden, faint or selected', () => {
    const query = {
      ...parseMapQuery('overlay=biased&rings=level&sectors=org&view=table&others=faint&ties=mine'),
      filter: { circle: ['Lab'] },
      select: ['ada'],
    };
    const aside = { hidden: new Set(['bo']), ghosts: new Set(['ada']) };
    const look = lookOfMap(query, aside);
    const opened = openLook(look, contacts);
    expect(opened).toMatchObject({ aside, lost: 0 });
    expect(parseMapQuery(opened.path.slice('/map?'.length))).toEqual(query);
  });

  it('opens with what is left, and counts what is gone', () => {
    const look = aMapLook({
      overlay: 'phrenology',
      filter: { circle: ['Lab', 'Gone'], org: ['Closed'], lastContact: ['6'] },
      hidden: ['bo', 'left'],
      ghosts: ['left'],
      selected: ['ada', 'moved'],
    });
    const { path, aside, lost } = openLook(look, contacts);
    const query = parseMapQuery(path.slice('/map?'.length));
    expect(query).toMatchObject({ overlay: 'none', select: ['ada'] });
    expect(query.filter).toEqual({ circle: ['Lab'], lastContact: ['6'] });
    expect(aside).toEqual({ hidden: new Set(['bo']), ghosts: new Set() });
    expect(lost).toBe(4);
  });

  it('opens whatever was kept, and never with somebody who is not there', () => {
    const ids = ['ada', 'bo', 'gone'];
    hold(
      fc.property(viewsOf(ids, fc.constantFrom('Lab', 'night', 'x')), (views) => {
        for (const { shows } of views) {
          const { path, aside, lost } = openLook(shows, contacts);
          expect(path).toMatch(/^\/(map|people)(\?|$)/u);
          expect(path).not.toContain('gone');
          expect([...(aside ?? NOBODY).hidden, ...(aside ?? NOBODY).ghosts]).not.toContain('gone');
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(isSameLook(shows, shows)).toBe(true);
        }
      }),
    );
  });

  it('is the same in whatever order its columns and conditions were chosen', () => {
    const one = aPeopleLook({
      columns: ['org', 'trust'],
      filter: { tags: ['a', 'b'], org: ['x'] },
    });
    const other = aPeopleLook({
      columns: ['trust', 'org'],
      filter: { org: ['x'], tags: ['b', 'a'] },
    });
    expect(isSameLook(one, other)).toBe(true);
    expect(isSameLook(one, { ...other, words: 'mara' })).toBe(false);
    expect(isSameLook(aMapLook({ selected: ['ada'] }), aMapLook())).toBe(true);
  });
});
