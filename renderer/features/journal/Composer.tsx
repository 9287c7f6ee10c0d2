/**
 * Writing or changing an entry. What is typed is kept by itself; Ctrl-Enter makes it an entry. Escape
 * leaves a change, and a notice brings back what was typed.
 */
import type { KeyboardEvent, ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { showToast } from '../../ui/toasts.ts';
import { PeopleField } from '../people/PeopleField.tsx';
import { MentionArea } from './MentionArea.tsx';
import type { DraftInHand } from './use-draft.ts';
import type { SaveEntry } from './use-save-entry.ts';
import styles from './Composer.module.css';

type Props = {
  readonly inHand: DraftInHand;
  readonly saving: SaveEntry;
  readonly contacts: readonly Contact[];
};

export function Composer({ inHand, saving, contacts }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.journal;
  const { draft, change } = inHand;
  const { isReady, save } = saving;
  if (draft === null) return null;
  const { entryId: id, day, people } = draft;

  const leave = (): void => {
    inHand.begin();
    if (id === null) return;
    showToast({
      message: words.leftAsItWas,
      action: { label: words.goOnChanging, onPress: () => inHand.begin(draft) },
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A list or calendar in front, which may lie elsewhere in the page, closes first.
    const isOurs = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && id !== null && isOurs && !event.defaultPrevented) {
      event.preventDefault();
      leave();
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const mention = (person: string): readonly string[] =>
    people.includes(person) ? people : [...people, person];

  return (
    <Card title={id === null ? words.compose : words.edit}>
      {/* Only listens for the key that saves; the fields inside are the controls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.composer} onKeyDown={onKeyDown}>
        <MentionArea
          text={draft.text}
          contacts={contacts}
          onChange={(typed) => change({ text: typed })}
          onMention={(typed, person) => change({ text: typed, people: [...mention(person)] })}
        />
        <div className={styles.facts}>
          <DateField
            label={words.day}
            value={day}
            max={todayIso()}
            isClearable={false}
            onChange={(chosen) => {
              if (chosen !== null) change({ day: chosen });
            }}
          />
          <PeopleField
            label={words.people}
            tokens={people.map((person) => ({ kind: 'contact', id: person }))}
            onChange={(tokens) =>
              change({
                people: tokens.flatMap((token) => (token.kind === 'contact' ? [token.id] : [])),
              })
            }
            takesNames={false}
          />
        </div>
        <div className={styles.actions}>
          <Button variant="primary" isDisabled={!isReady} onPress={() => void save()}>
            {id === null ? words.save : words.saveChange}
          </Button>
          <Kbd keys="Mod+Enter" />
          {(id !== null || draft.text !== '') && (
            <Button variant="plain" onPress={leave}>
              {id === null ? words.discard : words.cancelEdit}
            </Button>
          )}
          <p className={styles.kept} role="status">
            {inHand.isKept && words.draftKept}
          </p>
        </div>
      </div>
    </Card>
  );
}
