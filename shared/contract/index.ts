/** The whole contract between the window and the vault process: the one place it is put together. */
import * as z from 'zod';
import { defects } from './defects.ts';
import { diagnosis } from './diagnosis.ts';
import { exchange } from './exchange.ts';
import { journal } from './journal.ts';
import { map } from './map.ts';
import { network } from './network.ts';
import { plan } from './plan.ts';
import { pictures } from './pictures.ts';
import { preferences } from './preferences.ts';
import { report } from './report.ts';
import { snapshots } from './snapshots.ts';
import { treatment } from './treatment.ts';
import { vault } from './vault.ts';
import { views } from './views.ts';

export const contract = {
  vault,
  preferences,
  network,
  journal,
  defects,
  diagnosis,
  exchange,
  report,
  pictures,
  snapshots,
  treatment,
  plan,
  map,
  views,
} as const;
export type PlexusContract = typeof contract;

/** Raised with every change of the contract; `test/contract/frozen.test.ts` demands it. */
export const CONTRACT_VERSION = 4;

/** What the native menu offers besides what Electron does by itself: the page does it. */
export const MENU_DEEDS = [
  'palette',
  'new-person',
  'new-entry',
  'import',
  'print',
  'settings',
  'undo',
  'redo',
  'find',
  'back',
  'forward',
  'hide-names',
  'keys',
] as const;
export type MenuDeed = (typeof MENU_DEEDS)[number];

/** What the vault process tells the window unasked. */
export const PlexusEvent = z.discriminatedUnion('event', [
  /** These domains have new answers, or single channels of them (`network.acts`). */
  z.strictObject({ event: z.literal('changed'), domains: z.array(z.string()) }),
  /** Somebody outside the window wants the vault locked: keep what is being written, then lock. */
  z.strictObject({ event: z.literal('lock-wanted') }),
  /** Somebody chose this in the native menu. */
  z.strictObject({ event: z.literal('deed-wanted'), deed: z.enum(MENU_DEEDS) }),
]);
export type PlexusEvent = z.infer<typeof PlexusEvent>;
