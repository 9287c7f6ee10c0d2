/** `ModalFrame`, fetched when something first opens in front: the door opens faster without it. */
import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import type { ModalFrame } from './ModalFrame.tsx';

const Frame = lazy(async () => ({ default: (await import('./ModalFrame.tsx')).ModalFrame }));

export function FetchedFrame(props: ComponentProps<typeof ModalFrame>): ReactNode {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <Frame {...props} />
    </Suspense>
  );
}
