import type { cli as english } from '../en/cli.ts';

export const cli: typeof english = {};
