/** The views kept of a screen: chosen again, kept, changed; and the door to renaming and removing. */
import { useEffect, useState, type ReactNode } from 'react';
import type { KeptView, Look } from '../../../shared/model/kept-view.ts';
import { client } from '../../app/client.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';
import { KeepViewDialog } from './KeepViewDialog.tsx';
import { offerKeeping } from './keeping.ts';
import { isSameLook } from './looks.ts';
import { lastViewOf, openView } from './open-view.ts';
import { ViewsSheet } from './ViewsSheet.tsx';

type Props = {
  readonly screen: Look['screen'];
  /** How one looks at the screen now; asked when the menu opens, not with every change. */
  readonly look: () => Look;
};

const NONE: readonly KeptView[] = [];
const CLOSED: readonly (readonly MenuAction[])[] = [];

export function ViewsMenu({ screen, look }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.views;
  const all = useAnswer('views', 'list', {}).data ?? NONE;
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<'keep' | 'manage' | null>(null);
  const actionsOn = useActions(setAsked);
  const stop = (): void => setAsked(null);
  useEffect(() => offerKeeping(() => setAsked('keep')), []);
  const here = all
    .filter(({ shows }) => shows.screen === screen)
    .toSorted((a, b) => formats.compare(a.title, b.title));
  return (
    <>
      <Menu
        label={words.label}
        trigger={<Button icon="bookmark">{words.open}</Button>}
        groups={isOpen ? actionsOn({ here, hasAny: all.length > 0, look: look() }) : CLOSED}
        onOpenChange={setOpen}
      />
      {asked === 'keep' && <KeepViewDialog look={look()} views={here} onClose={stop} />}
      {asked === 'manage' && <ViewsSheet views={all} onClose={stop} />}
    </>
  );
}

type Standing = {
  /** The views of the screen, by name. */
  readonly here: readonly KeptView[];
  readonly hasAny: boolean;
  readonly look: Look;
};

/** What the menu offers: the views, then what can be done with the one that is shown. */
function useActions(
  ask: (what: 'keep' | 'manage') => void,
): (standing: Standing) => readonly (readonly MenuAction[])[] {
  const { text } = useLanguage();
  const words = text.views;
  const { perform } = usePerform();
  const shown = useShownName();
  const open = (view: KeptView, look: Look): MenuAction => {
    const isShown = isSameLook(view.shows, look);
    const title = shown(view.title);
    return {
      id: `view ${view.id}`,
      label: isShown ? words.shown(title) : title,
      ...(isShown && { icon: 'check' }),
      onPress: () => openView(view, text),
    };
  };
  return ({ here, hasAny, look }) => {
    const last = lastViewOf(here, look.screen);
    const isChanged = last !== null && !isSameLook(last.shows, look);
    const change = (): void => {
      if (last !== null) void perform(client.views.save({ ...last, shows: look }));
    };
    const deeds: readonly MenuAction[] = [
      ...(isChanged
        ? [{ id: 'change', label: words.keepChanges(shown(last.title)), onPress: change }]
        : []),
      { id: 'keep', label: words.keep, onPress: () => ask('keep') },
      ...(hasAny ? [{ id: 'manage', label: words.manage, onPress: () => ask('manage') }] : []),
    ];
    return here.length === 0 ? [deeds] : [here.map((view) => open(view, look)), deeds];
  };
}
