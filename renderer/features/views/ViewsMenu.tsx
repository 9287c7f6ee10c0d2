/** The views kept of a screen: chosen again, kept, changed; and the door to renaming and removing. */
import { useState, type ReactNode } from 'react';
import type { KeptView, Look } from '../../../shared/model/kept-view.ts';
import { client } from '../../app/client.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';
import { KeepViewDialog } from './KeepViewDialog.tsx';
import { isSameLook } from './looks.ts';
import { lastViewOf, openView } from './open-view.ts';
import { ViewsSheet } from './ViewsSheet.tsx';

type Props = {
  /** How one looks at the screen now. */
  readonly look: Look;
};

const NONE: readonly KeptView[] = [];

export function ViewsMenu({ look }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.views;
  const { perform } = usePerform();
  const shown = useShownName();
  const all = useAnswer('views', 'list', {}).data ?? NONE;
  const [asked, setAsked] = useState<'keep' | 'manage' | null>(null);
  const stop = (): void => setAsked(null);
  const here = all
    .filter(({ shows }) => shows.screen === look.screen)
    .toSorted((a, b) => formats.compare(a.title, b.title));
  const last = lastViewOf(here, look.screen);
  const isChanged = last !== null && !isSameLook(last.shows, look);
  const item = (id: string, label: string, onPress: () => void): MenuAction => ({
    id,
    label,
    onPress,
  });
  const groups: readonly (readonly MenuAction[])[] = [
    here.map((view) => {
      const isShown = isSameLook(view.shows, look);
      const title = shown(view.title);
      return {
        ...item(`view ${view.id}`, isShown ? words.shown(title) : title, () =>
          openView(view, text),
        ),
        ...(isShown && { icon: 'check' as const }),
      };
    }),
    [
      ...(isChanged
        ? [
            item('change', words.keepChanges(shown(last.title)), () => {
              void perform(client.views.save({ ...last, shows: look }));
            }),
          ]
        : []),
      item('keep', words.keep, () => setAsked('keep')),
      ...(all.length > 0 ? [item('manage', words.manage, () => setAsked('manage'))] : []),
    ],
  ];
  return (
    <>
      <Menu
        label={words.label}
        trigger={<Button icon="bookmark">{words.open}</Button>}
        groups={groups.filter((group) => group.length > 0)}
      />
      {asked === 'keep' && <KeepViewDialog look={look} views={here} onClose={stop} />}
      {asked === 'manage' && <ViewsSheet views={all} onClose={stop} />}
    </>
  );
}
