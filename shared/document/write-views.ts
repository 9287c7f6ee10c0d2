/** Writes the kept views of a document: what is empty is left out, as everywhere in it. */
import type { KeptView } from '../model/kept-view.ts';
import { said } from './answers.ts';
import { putDeep } from './deep-extras.ts';
import type { ExtraKeys } from './extras.ts';
import { WireViews } from './views-schema.ts';

function viewToWire({ id, title, shows }: KeptView): object {
  const { filter, ...others } = shows;
  return {
    id,
    title,
    shows: { ...said(others), ...(Object.keys(filter).length > 0 && { filter }) },
  };
}

/** The views as they stand in a document, with the unknown keys that came with them. */
export const viewsToWire = (views: readonly KeptView[], extras: ExtraKeys): unknown =>
  putDeep(WireViews, views.map(viewToWire), extras);
