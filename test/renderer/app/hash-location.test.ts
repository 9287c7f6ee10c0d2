import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { navigate, splitHash, walkHistory } from '../../../renderer/app/hash-location.ts';

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

describe('another view of the same place', () => {
  /** What was done to the history of the window, in order. */
  let done: string[];
  const location = { hash: '' };
  const note = (what: string) => (_state: unknown, _title: string, hash: string) => {
    location.hash = hash;
    done.push(`${what} ${hash}`);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
    location.hash = '#/map';
    vi.stubGlobal('PopStateEvent', Event);
    vi.stubGlobal('window', {
      location,
      history: {
        pushState: note('push'),
        replaceState: note('replace'),
        back: () => done.push('back'),
      },
      setTimeout,
      clearTimeout,
      dispatchEvent: () => done.push('told'),
    });
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is told at once, and written into the address once for all changes of a moment', () => {
    navigate('/map?overlay=biased', { replace: true });
    navigate('/map?overlay=crisis', { replace: true });
    expect(done).toEqual(['told', 'told']);
    vi.runAllTimers();
    expect(done.slice(2)).toEqual(['replace #/map?overlay=crisis']);
  });

  it('is written before one goes on, or back', () => {
    navigate('/map?overlay=biased', { replace: true });
    navigate('/people');
    navigate('/people?new', { replace: true });
    walkHistory('back');
    expect(done.filter((it) => it !== 'told')).toEqual([
      'replace #/map?overlay=biased',
      'push #/people',
      'replace #/people?new',
      'back',
    ]);
  });

  it('gives way to an address that was changed meanwhile', () => {
    navigate('/map?overlay=biased', { replace: true });
    location.hash = '#/people';
    vi.runAllTimers();
    expect(location.hash).toBe('#/people');
    expect(done).toEqual(['told']);
  });
});
