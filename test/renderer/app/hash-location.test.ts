import { describe, expect, it } from 'vitest';
import { splitHash } from '../../../renderer/app/hash-location.ts';

describe('where the window stands', () => {
  it('tells the path from the query', () => {
    expect(splitHash('#/map?overlay=biased&select=a,b')).toEqual({
      path: '/map',
      query: 'overlay=biased&select=a,b',
    });
    expect(splitHash('#/people/a1')).toEqual({ path: '/people/a1', query: '' });
  });

  it('is the start when nothing is said', () => {
    expect(splitHash('')).toEqual({ path: '/', query: '' });
    expect(splitHash('#')).toEqual({ path: '/', query: '' });
  });

  it('keeps a question mark inside the query', () => {
    expect(splitHash('#/journal?q=what?')).toEqual({ path: '/journal', query: 'q=what?' });
  });
});
