import type { exchange as english } from '../en/exchange.ts';

export const exchange: typeof english = {};
