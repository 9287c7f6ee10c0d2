/** Going to a kept view, from its menu or from the palette. */
import type { KeptView } from '../../../shared/model/kept-view.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { navigate } from '../../app/hash-location.ts';
import { queryClient } from '../../app/queries.ts';
import { showToast } from '../../ui/toasts.ts';
import { putAside } from '../map/selection/aside.ts';
import { openLook } from './looks.ts';

/** Id of the view each screen was last opened with, of this page alone. */
const lastOpened = new Map<KeptView['shows']['screen'], string>();

/** The view a screen was last opened with, or kept as. */
export const lastViewOf = (
  views: readonly KeptView[],
  screen: KeptView['shows']['screen'],
): KeptView | null => views.find(({ id }) => id === lastOpened.get(screen)) ?? null;

/** Says that a screen shows this view now. */
export const noteOpened = ({ id, shows }: KeptView): void => {
  lastOpened.set(shows.screen, id);
};

/** Shows a view with what is left of it, and says so where something is gone. */
export function openView(view: KeptView, text: Catalogue): void {
  const network = queryClient.getQueryData<Network>(['network', 'get', {}]);
  const { path, aside, lost } = openLook(view.shows, network?.contacts ?? []);
  noteOpened(view);
  if (aside !== null) putAside(aside);
  navigate(path);
  if (lost > 0) showToast({ message: text.views.lost(lost) });
}
