import { expect, it } from 'vitest';
import { lookAttributes, type Look } from '../../../renderer/app/use-theme.ts';

const look = (chosen: Partial<Look>): Look => ({
  theme: 'system',
  contrast: 'system',
  motion: 'system',
  density: 'comfortable',
  textSize: 100,
  ...chosen,
});

it('follows the system where nothing was chosen', () => {
  const wishes = { dark: true, contrast: true, reduced: true };
  expect(lookAttributes(look({}), wishes)).toEqual({
    theme: 'dark',
    contrast: 'high',
    motion: 'reduced',
    density: 'comfortable',
  });
});

it('keeps to what was chosen, whatever the system wishes', () => {
  const wishes = { dark: true, contrast: true, reduced: true };
  const chosen = look({ theme: 'light', contrast: 'normal', motion: 'full', density: 'compact' });
  expect(lookAttributes(chosen, wishes)).toEqual({
    theme: 'light',
    contrast: 'normal',
    motion: 'full',
    density: 'compact',
  });
});
