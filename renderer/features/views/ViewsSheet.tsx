/** Every view that is kept, of both screens: shown, renamed, removed. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { kindsIn } from '../../../shared/filter/filter-people.ts';
import { VIEW_TITLE_MAX } from '../../../shared/model/filter-codes.ts';
import type { KeptView } from '../../../shared/model/kept-view.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { useShownName } from '../../app/veil.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { openView } from './open-view.ts';
import rows from '../../ui/Rows.module.css';
import styles from './Views.module.css';

type Props = { readonly views: readonly KeptView[]; readonly onClose: () => void };

const SCREENS = ['map', 'people'] as const;

export function ViewsSheet({ views, onClose }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.views.managing;
  const sorted = views.toSorted((a, b) => formats.compare(a.title, b.title));
  const all = useRef<HTMLDivElement>(null);
  // The row with the focus goes: it goes on along the rows, or to what is said where there is none.
  const leave = (row: HTMLLIElement | null): void => {
    const others = [...(all.current?.querySelectorAll('li') ?? [])];
    const at = others.findIndex((one) => one === row);
    const beside = others[at + 1] ?? others[at - 1];
    (beside?.querySelector('button') ?? all.current)?.focus();
  };
  return (
    <Sheet title={words.title} isOpen onClose={onClose}>
      <div ref={all} role="group" aria-label={words.title} tabIndex={-1}>
        {views.length === 0 && <p className={styles.note}>{words.none}</p>}
        {SCREENS.map((screen) => {
          const here = sorted.filter(({ shows }) => shows.screen === screen);
          return (
            here.length > 0 && (
              <section key={screen} className={styles.screen}>
                <h3 className={styles.on}>{words.on[screen]}</h3>
                <ul className={rows.rows}>
                  {here.map((view) => (
                    <ViewItem key={view.id} view={view} onClose={onClose} onLeave={leave} />
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
    </Sheet>
  );
}

type ItemProps = {
  readonly view: KeptView;
  readonly onClose: () => void;
  /** The row is about to go. */
  readonly onLeave: (row: HTMLLIElement | null) => void;
};

function ViewItem({ view, onClose, onLeave }: ItemProps): ReactNode {
  const { text } = useLanguage();
  const words = text.views.managing;
  const { perform } = usePerform();
  const title = useShownName()(view.title);
  const row = useRef<HTMLLIElement>(null);
  const rename = useRef<HTMLButtonElement>(null);
  /** `left`: the focus goes back to where it came from. */
  const [naming, setNaming] = useState<'none' | 'open' | 'left'>('none');
  useEffect(() => {
    if (naming === 'left') rename.current?.focus();
  }, [naming]);
  if (naming === 'open') return <NewName view={view} onDone={() => setNaming('left')} />;
  const remove = (): void => {
    onLeave(row.current);
    void perform(client.views.remove({ id: view.id }));
  };
  return (
    <li ref={row} className={rows.row}>
      <p className={rows.name}>
        <bdi>{title}</bdi>
      </p>
      <p className={styles.note}>{words.conditions(kindsIn(view.shows.filter).length)}</p>
      <div className={rows.deeds}>
        <Button
          size="small"
          aria-label={words.showNamed(title)}
          onPress={() => {
            onClose();
            openView(view, text);
          }}
        >
          {words.show}
        </Button>
        <Button
          ref={rename}
          variant="plain"
          size="small"
          icon="edit"
          aria-label={words.renameNamed(title)}
          onPress={() => setNaming('open')}
        >
          {words.rename}
        </Button>
        <Button
          variant="plain"
          size="small"
          icon="trash"
          aria-label={words.removeNamed(title)}
          onPress={remove}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

type NewNameProps = { readonly view: KeptView; readonly onDone: () => void };

function NewName({ view, onDone }: NewNameProps): ReactNode {
  const { text } = useLanguage();
  const words = text.views.managing;
  const { perform } = usePerform();
  const shown = useShownName();
  const [name, setName] = useState(view.title);
  const title = name.trim();
  const rename = async (): Promise<void> => {
    if (title === '') return;
    const isSame = title === view.title;
    if (isSame || (await perform(client.views.save({ ...view, title }))) !== null) onDone();
  };
  // The name is let go of, and not the sheet.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <li className={rows.row}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape in any of its fields */}
      <form
        className={styles.renaming}
        data-private
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={words.newName(shown(view.title))}
          value={name}
          onChange={setName}
          maxLength={VIEW_TITLE_MAX}
          takesFocus
        />
        <div className={rows.deeds}>
          <Button size="small" variant="primary" type="submit" isDisabled={title === ''}>
            {words.save}
          </Button>
          <Button size="small" onPress={onDone}>
            {text.shell.ui.cancel}
          </Button>
        </div>
      </form>
    </li>
  );
}
