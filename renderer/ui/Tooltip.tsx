/** A word on what a control does, on hover and on keyboard focus; never the only place it is said. */
import type { ComponentProps, ReactNode } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

export type TooltipProps = {
  readonly text: ReactNode;
  /** The keys that do the same, as `Kbd` takes them. */
  readonly keys?: string;
  /** One control that can take the focus. */
  readonly children: ComponentProps<typeof Focusable>['children'];
  readonly placement?: 'top' | 'bottom' | 'start' | 'end';
};

export function Tooltip({ text, keys, children, placement = 'bottom' }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={styles.tooltip ?? ''} offset={6} placement={placement}>
        {keys === undefined ? (
          text
        ) : (
          <span className={styles.keyed}>
            {text} <Kbd keys={keys} />
          </span>
        )}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
