/** Keeps how one looks now, under a name; a name that is there already is given to this view. */
import { useState, type ReactNode } from 'react';
import { VIEW_TITLE_MAX } from '../../../shared/model/filter-codes.ts';
import type { KeptView, Look } from '../../../shared/model/kept-view.ts';
import { client } from '../../app/client.ts';
import { useLanguage } from '../../app/text.tsx';
import { usePerform } from '../../app/use-perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { folded } from '../people/suggestions.ts';
import { noteOpened } from './open-view.ts';
import styles from './Views.module.css';

type Props = {
  readonly look: Look;
  /** Those kept of the same screen. */
  readonly views: readonly KeptView[];
  readonly onClose: () => void;
};

export function KeepViewDialog({ look, views, onClose }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.views.keeping;
  const { perform } = usePerform();
  const [name, setName] = useState('');
  const title = name.trim();
  const taken = views.find((view) => folded(view.title) === folded(title));
  const keep = async (): Promise<void> => {
    if (title === '') return;
    const kept = await perform(client.views.save({ id: taken?.id ?? null, title, shows: look }));
    if (kept === null) return;
    noteOpened(kept);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.cancel}</Button>
          <Button variant="primary" isDisabled={title === ''} onPress={() => void keep()}>
            {taken === undefined ? words.submit : words.replace}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        data-private
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p className={styles.note}>{words.intro[look.screen]}</p>
        <TextField
          label={words.name}
          value={name}
          onChange={setName}
          placeholder={words.placeholder}
          maxLength={VIEW_TITLE_MAX}
          takesFocus
          {...(taken !== undefined && { description: words.nameTaken })}
        />
      </form>
    </Dialog>
  );
}
