/** Views kept under a name. Every change of them is a named act, and none changes the network. */
import * as z from 'zod';
import { KeptView } from '../model/kept-view.ts';
import { Id } from '../model/values.ts';
import { command, query } from './define.ts';

export const views = {
  /** In the order they were kept. */
  list: query({ input: z.strictObject({}), output: z.array(KeptView) }),
  /** Keeps a view, or with an id renames it or what it shows; answers with it as it stands now. */
  save: command({
    input: KeptView.extend({ id: Id.nullable() }),
    output: KeptView,
    errors: ['view/not-found', 'view/too-many'],
  }),
  remove: command({
    input: z.strictObject({ id: Id }),
    output: z.null(),
    errors: ['view/not-found'],
  }),
} as const;
