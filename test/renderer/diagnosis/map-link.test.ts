import { expect, it } from 'vitest';
import { mapLink } from '../../../renderer/features/diagnosis/map-link.ts';

it('leads to the map with the people selected and the pattern laid over', () => {
  expect(mapLink(['p1', 'a/b,c'], 'biased')).toBe('#/map?overlay=biased&select=p1,a%2Fb%2Cc');
});

it('lays over nothing the map has no reading for', () => {
  expect(mapLink(['p1'], 'chameleon')).toBe('#/map?select=p1');
  expect(mapLink(['p1'], null)).toBe('#/map?select=p1');
});
