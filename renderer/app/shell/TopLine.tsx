/**
 * The line above every screen: the ways back and forward, its title, the palette, and undo and redo
 * with the name of the act.
 */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Act } from '../../../shared/contract/network.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { walkHistory } from '../hash-location.ts';
import { useAnswer } from '../queries.ts';
import { SCREENS } from '../shortcuts.ts';
import { useLanguage } from '../text.tsx';
import { usePerform } from '../use-perform.ts';
import { useShownName } from '../veil.ts';
import styles from './TopLine.module.css';

const TITLED = [...SCREENS, 'settings'] as const;

type Props = { readonly onShowKeys: () => void; readonly onShowPalette: () => void };

export function TopLine({ onShowKeys, onShowPalette }: Props): ReactNode {
  const { text } = useLanguage();
  const [location] = useLocation();
  const acts = useAnswer('network', 'acts', {});
  const { undo, redo } = usePerform();
  const screen = TITLED.find((name) => location === `/${name}` || location.startsWith(`/${name}/`));
  return (
    <header className={styles.line}>
      <div className={styles.walks}>
        <WalkButton kind="back" onPress={() => walkHistory('back')} />
        <WalkButton kind="forward" onPress={() => walkHistory('forward')} />
      </div>
      <h1 className={styles.title}>{text.shell.screens[screen ?? 'today']}</h1>
      <div className={styles.tools}>
        <Button icon="search" size="small" onPress={onShowPalette}>
          <span className={styles.palette}>
            {text.shell.palette.title} <Kbd keys="Mod+K" />
          </span>
        </Button>
        <ActButton kind="undo" act={acts.data?.undo ?? null} onPress={() => void undo()} />
        <ActButton kind="redo" act={acts.data?.redo ?? null} onPress={() => void redo()} />
        <Tooltip text={text.shell.keys.title} keys="?">
          <Button variant="plain" aria-label={text.shell.keys.title} onPress={onShowKeys}>
            <span className={styles.question} aria-hidden="true">
              ?
            </span>
          </Button>
        </Tooltip>
      </div>
    </header>
  );
}

const WALK_KEYS = { back: 'Mod+[', forward: 'Mod+]' } as const;

type WalkProps = { readonly kind: 'back' | 'forward'; readonly onPress: () => void };

function WalkButton({ kind, onPress }: WalkProps): ReactNode {
  const { text } = useLanguage();
  return (
    <Tooltip text={text.shell[kind]} keys={WALK_KEYS[kind]}>
      <Button
        variant="plain"
        icon={kind === 'back' ? 'chevron-left' : 'chevron-right'}
        aria-label={text.shell[kind]}
        onPress={onPress}
      />
    </Tooltip>
  );
}

type ActProps = {
  readonly kind: 'undo' | 'redo';
  readonly act: Act | null;
  readonly onPress: () => void;
};

function ActButton({ kind, act, onPress }: ActProps): ReactNode {
  const { text } = useLanguage();
  const shown = useShownName();
  const nothing = kind === 'undo' ? text.acts.nothingToUndo : text.acts.nothingToRedo;
  const named = kind === 'undo' ? text.acts.undoNamed : text.acts.redoNamed;
  const label = act === null ? nothing : named({ ...act, name: shown(act.name) });
  return (
    <Tooltip text={label} keys={kind === 'undo' ? 'Mod+Z' : 'Mod+Shift+Z'}>
      <Button
        variant="plain"
        icon={kind}
        aria-label={label}
        isDisabled={act === null}
        onPress={onPress}
      />
    </Tooltip>
  );
}
