/** A question or a short task in front of everything else; Escape and the corner close it. */
import type { ReactNode } from 'react';
import { FetchedFrame } from './FetchedFrame.tsx';
import type { ModalFrameProps } from './ModalFrame.tsx';

export type DialogProps = ModalFrameProps & {
  readonly size?: 'small' | 'large';
  /** A matter that must be answered with one of the buttons. */
  readonly isAlert?: boolean;
};

export function Dialog({ size = 'small', ...frame }: DialogProps): ReactNode {
  return <FetchedFrame {...frame} shape={size} />;
}
