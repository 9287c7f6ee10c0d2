import type { diagnosis as english } from '../en/diagnosis.ts';

export const diagnosis: typeof english = {};
