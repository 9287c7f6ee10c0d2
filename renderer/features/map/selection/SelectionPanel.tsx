/** Choosing people on the map: found by a few words, all, the others; and who is put aside. */
import { memo, useMemo, useState, type ReactNode } from 'react';
import type { Contact } from '../../../../shared/model/contact.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Menu, type MenuAction } from '../../../ui/Menu.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { filterContacts } from '../../people/filter.ts';
import type { SelectionAct } from './acts.ts';
import { putAside } from './aside.ts';
import type { Selection } from './use-selection.ts';
import styles from './Selection.module.css';

type Props = {
  readonly selection: Selection;
  /** Everybody in sight. */
  readonly people: readonly Contact[];
  readonly chosen: number;
  readonly onSavePicture: () => void;
};

const NOBODY: ReadonlySet<string> = new Set();

export const SelectionPanel = memo(function SelectionPanel(props: Props): ReactNode {
  const { selection, people, chosen, onSavePicture } = props;
  const { text } = useLanguage();
  const words = text.map.selection;
  const { act, aside, field, goTo } = selection;
  const [sought, setSought] = useState('');
  const found = useMemo(
    () => (sought.trim() === '' ? null : filterContacts(people, sought).map(({ id }) => id)),
    [people, sought],
  );
  const item = (id: SelectionAct, keys?: string, isDisabled = false): MenuAction => ({
    id,
    label: words.acts[id],
    ...(keys !== undefined && { keys }),
    isDisabled,
    onPress: () => act(id),
  });
  const isNobodyChosen = chosen === 0;
  const isNobodyAside = aside.hidden.size + aside.ghosts.size === 0;
  return (
    <section className={styles.panel} aria-label={words.label}>
      <div className={styles.row}>
        <form
          ref={field}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (found !== null && found.length > 0) goTo(found);
          }}
        >
          <SearchField
            label={words.find}
            placeholder={words.findShort}
            value={sought}
            onChange={setSought}
          />
        </form>
        <Menu
          label={words.label}
          trigger={<Button icon="menu" aria-label={words.label} />}
          groups={[
            [item('choose-all', 'Mod+A'), item('invert')],
            [
              item('hide-rest', 'H', isNobodyChosen),
              item('ghost-rest', 'Shift+H', isNobodyChosen),
              item('focus', 'F', isNobodyChosen),
              item('bring-back', 'U', isNobodyAside),
            ],
            [{ id: 'picture', label: words.picture, icon: 'download', onPress: onSavePicture }],
          ]}
        />
      </div>
      <p className={styles.found} role="status">
        {found !== null && words.found(found.length)}
      </p>
      {!isNobodyAside && (
        <div className={styles.chips}>
          {aside.hidden.size > 0 && (
            <Chip
              onRemove={() => putAside({ hidden: NOBODY })}
              removeLabel={words.bringBack(words.hidden(aside.hidden.size))}
            >
              {words.hidden(aside.hidden.size)}
            </Chip>
          )}
          {aside.ghosts.size > 0 && (
            <Chip
              onRemove={() => putAside({ ghosts: NOBODY })}
              removeLabel={words.bringBack(words.ghosts(aside.ghosts.size))}
            >
              {words.ghosts(aside.ghosts.size)}
            </Chip>
          )}
        </div>
      )}
    </section>
  );
});
