import { expect, it } from 'vitest';
import { mapLink } from '../../../renderer/features/diagnosis/map-link.ts';

it('leads to the map with the people selected and the pattern laid over', () => {
  expect(mapLink(['p1', 'a/b,c'], 'biased')).toBe('#/map?overlay=biased&select=p1,a%2Fb%2Cc');
});

it('lays over nothing where no pattern is meant', () => {
  expect(mapLink(['p1'], null)).toBe('#/map?select=p1');
});
