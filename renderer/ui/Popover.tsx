/** A small panel that opens from a button and closes when one looks elsewhere. */
import type { ComponentProps, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { Trigger } from './Trigger.tsx';
import styles from './Popover.module.css';

export type PopoverProps = {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Names the panel to a screen reader. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly placement?: NonNullable<ComponentProps<typeof AriaPopover>['placement']>;
};

export function Popover({ trigger, label, children, placement }: PopoverProps): ReactNode {
  return (
    <DialogTrigger>
      <Trigger>{trigger}</Trigger>
      <AriaPopover className={styles.popover ?? ''} placement={placement ?? 'bottom start'}>
        <Dialog className={styles.content ?? ''} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
