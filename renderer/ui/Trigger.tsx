/**
 * What opens a menu or a popover: our own button learns here what React Aria's buttons know by
 * themselves, so that the button can do without the library where nothing opens.
 */
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { Pressable } from 'react-aria-components';
import { Button } from './Button.tsx';

const isOurButton = (trigger: ReactNode): trigger is ReactElement<{ role?: string }, 'button'> =>
  isValidElement(trigger) && (trigger.type as unknown) === Button;

export function Trigger({ children }: { readonly children: ReactNode }): ReactNode {
  return isOurButton(children) ? <Pressable>{children}</Pressable> : children;
}
