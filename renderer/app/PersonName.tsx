/** A person's name wherever it stands: in its own direction of writing, as initials while hidden. */
import type { ReactNode } from 'react';
import { useShownName } from './veil.ts';

export function PersonName({ name }: { readonly name: string }): ReactNode {
  const shown = useShownName();
  return <bdi>{shown(name)}</bdi>;
}
