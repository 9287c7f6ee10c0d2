/** A longer task at the side of the window, with the screen it belongs to still in sight. */
import type { ReactNode } from 'react';
import { FetchedFrame } from './FetchedFrame.tsx';
import type { ModalFrameProps } from './ModalFrame.tsx';

export function Sheet(props: ModalFrameProps): ReactNode {
  return <FetchedFrame {...props} shape="sheet" />;
}
