import type { journal as english } from '../en/journal.ts';

export const journal: typeof english = {};
