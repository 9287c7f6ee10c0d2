import type { acts as english } from '../en/acts.ts';

export const acts: typeof english = {};
