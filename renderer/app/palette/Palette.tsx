/** The palette: any person, screen, deed or setting by a few letters; what was used lately first. */
import { useMemo, useState, type ReactNode } from 'react';
import { CommandPalette, type PaletteGroup } from '../../ui/CommandPalette.tsx';
import { useLanguage } from '../text.tsx';
import { rank } from './rank.ts';
import { useCommands, type Command } from './use-commands.ts';

type Props = { readonly onClose: () => void; readonly onShowKeys: () => void };

const SHOWN_MAX = 40;
const RECENT_MAX = 5;

/** Ids of what was used lately, newest first; of this page alone, so a lock forgets them. */
let recent: readonly string[] = [];

const remember = (id: string): void => {
  recent = [id, ...recent.filter((other) => other !== id)].slice(0, RECENT_MAX);
};

/** In groups, each where its best command stands; before anything is typed, what was used lately leads. */
function inGroups(
  commands: readonly Command[],
  typed: string,
  titles: { readonly [G in Command['group'] | 'recent']: string },
): readonly PaletteGroup[] {
  const found = rank(commands, typed, { recent, most: SHOWN_MAX });
  const isIdle = typed.trim() === '';
  const groupOf = ({ id, group }: Command): keyof typeof titles =>
    isIdle && recent.includes(id) ? 'recent' : group;
  return [...Map.groupBy(found, groupOf)].map(([group, members]) => ({
    id: group,
    title: titles[group],
    commands: members.map((command) => ({
      ...command,
      run: () => {
        remember(command.id);
        command.run();
      },
    })),
  }));
}

export function Palette({ onClose, onShowKeys }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.shell.palette;
  const [typed, setTyped] = useState('');
  const commands = useCommands(onShowKeys);
  const groups = useMemo(
    () => inGroups(commands, typed, words.groups),
    [commands, typed, words.groups],
  );
  return (
    <CommandPalette
      title={words.title}
      placeholder={words.placeholder}
      none={words.none}
      isOpen
      onClose={onClose}
      query={typed}
      onQuery={setTyped}
      groups={groups}
    />
  );
}
