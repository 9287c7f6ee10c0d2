import { describe, expect, it } from 'vitest';
import { EVERYBODY } from '../../../shared/model/filter-codes.ts';
import { changedQuery, mapPath, parseMapQuery } from '../../../renderer/features/map/map-query.ts';

const plain = {
  overlay: 'none',
  ringsBy: 'closeness',
  sectorsBy: 'circle',
  layout: 'rings',
  outlines: 'none',
  view: 'map',
  at: null,
  beside: null,
  filter: EVERYBODY,
  rest: 'hidden',
  withMyTies: false,
  select: [],
} as const;

describe('the address of the map', () => {
  it('says nothing of what is as usual', () => {
    expect(mapPath(plain)).toBe('/map');
    expect(parseMapQuery('')).toEqual(plain);
  });

  it('comes back as it went, commas and accents in ids included', () => {
    const query = {
      overlay: 'biased',
      ringsBy: 'benefits',
      sectorsBy: 'org',
      layout: 'force',
      outlines: 'tags',
      view: 'table',
      at: null,
      beside: null,
      filter: { circle: ['Mara’s & Co'], lastContact: ['6'] },
      rest: 'faint',
      withMyTies: true,
      select: ['a,b', 'é/&=?', 'p1'],
    } as const;
    const [, search = ''] = mapPath(query).split('?');
    expect(parseMapQuery(search)).toEqual(query);
  });

  it('names a filter without a word of it, and takes one it never gave for everybody', () => {
    const path = mapPath({ ...plain, filter: { org: ['Hospice St. Anne'] } });
    expect(path).toMatch(/^\/map\?whom=\d+$/u);
    expect(parseMapQuery(path.slice(5)).filter).toEqual({ org: ['Hospice St. Anne'] });
    expect(parseMapQuery('whom=9999').filter).toEqual(EVERYBODY);
    expect(parseMapQuery('whom=__proto__').filter).toEqual(EVERYBODY);
  });

  it('says which day is looked at, and which stands beside it', () => {
    const query = { ...plain, at: 'today', beside: 'day:é/&=?' };
    const [, search = ''] = mapPath(query).split('?');
    expect(parseMapQuery(search)).toEqual(query);
  });

  it('compares days on rings and without an overlay: what was asked for last is shown', () => {
    const comparing = { ...plain, at: 'today', beside: 'day:1' };
    expect(changedQuery(comparing, { overlay: 'biased' })).toMatchObject({
      at: 'today',
      beside: null,
    });
    expect(changedQuery(comparing, { layout: 'force' })).toMatchObject({ at: null, beside: null });
    const free = { ...plain, overlay: 'biased', layout: 'force' } as const;
    expect(changedQuery(free, { at: 'today', beside: 'day:1' })).toEqual(comparing);
    expect(changedQuery(free, { at: 'today', beside: null })).toMatchObject({ overlay: 'biased' });
  });

  it('shows the plan on the map of today alone: on another day nobody stands in it', () => {
    expect(parseMapQuery('overlay=plan&at=day:1')).toMatchObject({ overlay: 'plan', at: null });
    const looking = { ...plain, at: 'day:1' };
    expect(changedQuery(looking, { overlay: 'plan' })).toEqual({ ...plain, overlay: 'plan' });
    const planning = { ...plain, overlay: 'plan' } as const;
    expect(changedQuery(planning, { at: 'day:1', beside: null })).toEqual(looking);
    expect(changedQuery(planning, { view: 'table' })).toEqual({ ...planning, view: 'table' });
  });

  it('reads the links of other screens', () => {
    expect(parseMapQuery('overlay=disconnected_expert&select=p1,a%2Fb%2Cc')).toMatchObject({
      overlay: 'disconnected_expert',
      select: ['p1', 'a/b,c'],
    });
  });

  it('takes what it does not know for the default', () => {
    expect(
      parseMapQuery(
        'overlay=moonlight&sectors=moon&rings=saturn&layout=x&outlines=y&view=globe&select=',
      ),
    ).toEqual(plain);
    expect(parseMapQuery('select=%E0%A4%A').select).toEqual(['%E0%A4%A']);
  });
});
