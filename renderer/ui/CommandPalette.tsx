/**
 * One line to find anything and do anything. It owns the field, the list and the keys; which
 * commands fit what is typed, and in which order, is the business of whoever feeds it.
 */
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';
import dialog from './Dialog.module.css';
import styles from './CommandPalette.module.css';

export type PaletteCommand = {
  readonly id: string;
  readonly title: string;
  /** A second, fainter line: where somebody works, what a setting is now. */
  readonly detail?: string;
  readonly icon?: IconName;
  /** The keys that do the same, as `Kbd` takes them. */
  readonly keys?: string;
  readonly run: () => void;
};

export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly commands: readonly PaletteCommand[];
};

export type CommandPaletteProps = {
  readonly title: string;
  readonly placeholder: string;
  /** What is said when nothing fits. */
  readonly none: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What fits the query, best first; groups without commands are left out. */
  readonly groups: readonly PaletteGroup[];
};

export function CommandPalette(props: CommandPaletteProps): ReactNode {
  const { title, isOpen, onClose } = props;
  return (
    <ModalOverlay
      className={classNames(dialog.overlay, styles.overlay)}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className={styles.palette ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={title}>
          <Finder {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Which place a key leads to, of `count`; null when the key is the text's own. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  const places: { readonly [key: string]: number } = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at + count - 1) % count,
    PageDown: Math.min(at + 8, count - 1),
    PageUp: Math.max(at - 8, 0),
  };
  return places[key] ?? null;
}

function Finder(props: CommandPaletteProps): ReactNode {
  const { title, placeholder, none, onClose, query, onQuery } = props;
  const { text } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const groups = props.groups.filter(({ commands }) => commands.length > 0);
  const commands = groups.flatMap((group) => group.commands);
  const at = Math.min(chosen, Math.max(commands.length - 1, 0));
  const run = (command: PaletteCommand | undefined): void => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = placeAfter(event.key, at, commands.length);
    if (next !== null) setChosen(next);
    else if (event.key === 'Enter') run(commands[at]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={styles.line}>
        <Icon name="search" />
        <input
          className={styles.input}
          role="combobox"
          aria-label={title}
          aria-expanded={commands.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={commands.length > 0 ? `${id}-${String(at)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={placeholder}
          value={query}
          // The palette was asked for to type into it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => {
            setChosen(0);
            onQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <div id={`${id}-list`} className={styles.list} role="listbox" aria-label={title}>
        {groups.map((group) => (
          <Group
            key={group.id}
            id={id}
            group={group}
            first={commands.indexOf(group.commands[0] as PaletteCommand)} // Groups without commands were left out.
            at={at}
            onPoint={setChosen}
            onRun={run}
          />
        ))}
      </div>
      {commands.length === 0 && <p className={styles.none}>{none}</p>}
      <VisuallyHidden>
        <span role="status">{text.parts.found(commands.length)}</span>
      </VisuallyHidden>
    </>
  );
}

type GroupProps = {
  /** Of the field; options are `ID-0`, `ID-1` … through all groups. */
  readonly id: string;
  readonly group: PaletteGroup;
  /** Place of the group's first command among all. */
  readonly first: number;
  readonly at: number;
  readonly onPoint: (place: number) => void;
  readonly onRun: (command: PaletteCommand) => void;
};

const toView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

function Group({ id, group, first, at, onPoint, onRun }: GroupProps): ReactNode {
  const titleId = `${id}-${group.id}`;
  return (
    <div role="group" aria-labelledby={titleId}>
      <p id={titleId} className={styles.group}>
        {group.title}
      </p>
      {group.commands.map((command, index) => {
        const place = first + index;
        return (
          // The field keeps the focus and handles the keys; this is for the pointer.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={command.id}
            id={`${id}-${String(place)}`}
            ref={place === at ? toView : undefined}
            className={classNames(styles.command, place === at && styles.chosen)}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => onPoint(place)}
            onClick={() => onRun(command)}
          >
            <span className={styles.icon}>
              {command.icon !== undefined && <Icon name={command.icon} size={16} />}
            </span>
            <bdi className={styles.title}>{command.title}</bdi>
            {command.detail !== undefined && <bdi className={styles.detail}>{command.detail}</bdi>}
            {command.keys !== undefined && (
              <span className={styles.keys}>
                <Kbd keys={command.keys} />
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
