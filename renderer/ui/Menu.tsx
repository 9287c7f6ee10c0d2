/** What can be done with a thing, folded away behind a button; groups are set apart by a line. */
import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { Trigger } from './Trigger.tsx';
import list from './List.module.css';
import styles from './Menu.module.css';

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** The keys that do the same, as `Kbd` takes them. */
  readonly keys?: string;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

export type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  /** Names the menu to a screen reader. */
  readonly label: string;
  readonly groups: readonly (readonly MenuAction[])[];
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly placement?: NonNullable<PopoverProps['placement']>;
};

export function Menu(props: MenuProps): ReactNode {
  const { trigger, label, groups, onOpenChange, placement = 'bottom end' } = props;
  return (
    <MenuTrigger {...given({ onOpenChange })}>
      <Trigger>{trigger}</Trigger>
      <Popover className={list.popover ?? ''} placement={placement}>
        <AriaMenu className={list.list ?? ''} aria-label={label}>
          {groups.map((actions) => (
            <MenuSection
              key={actions[0]?.id ?? ''}
              className={styles.group ?? ''}
              aria-label={label}
            >
              {actions.map((action) => (
                <MenuItem
                  key={action.id}
                  id={action.id}
                  className={classNames(list.item, action.isDangerous && styles.dangerous)}
                  textValue={action.label}
                  onAction={action.onPress}
                  {...given({ isDisabled: action.isDisabled })}
                >
                  <span className={styles.icon}>
                    {action.icon !== undefined && <Icon name={action.icon} size={16} />}
                  </span>
                  {action.label}
                  {action.keys !== undefined && (
                    <span className={styles.keys}>
                      <Kbd keys={action.keys} />
                    </span>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
