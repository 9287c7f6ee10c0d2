/** The text of an entry; `@` and a few letters find a person of the network and link them. */
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Contact } from '../../../shared/model/contact.ts';
import { TEXT_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { Suggestions } from '../people/Suggestions.tsx';
import { suggestionsFor, type Suggestion } from '../people/suggestions.ts';
import { mentionAt, withMention, type Mention } from './mentions.ts';
import field from '../../ui/Field.module.css';
import styles from './MentionArea.module.css';

type Props = {
  readonly text: string;
  readonly contacts: readonly Contact[];
  readonly onChange: (text: string) => void;
  readonly onMention: (text: string, person: string) => void;
};

export function MentionArea({ text: written, contacts, onChange, onMention }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.journal;
  const [mention, setMention] = useState<Mention | null>(null);
  const [highlighted, setHighlighted] = useState(0);
  const areaRef = useRef<HTMLTextAreaElement>(null);
  const boxRef = useRef<HTMLDivElement>(null);
  const id = useId();
  const offered = useMemo(
    () =>
      mention === null
        ? []
        : suggestionsFor({
            query: mention.query,
            people: contacts,
            fixed: [],
            chosen: [],
            takesNames: false,
          }),
    [mention, contacts],
  );
  const isOpen = mention !== null && offered.length > 0;

  const look = (area: HTMLTextAreaElement): void => {
    setMention(mentionAt(area.value, area.selectionEnd));
    setHighlighted(0);
  };
  const choose = (suggestion: Suggestion | undefined): void => {
    const area = areaRef.current;
    if (mention === null || suggestion?.token.kind !== 'contact' || area === null) return;
    const next = withMention(written, mention, suggestion.label);
    onMention(next.text, suggestion.token.id);
    setMention(null);
    // The new text has to be in the field before the caret can stand in it.
    requestAnimationFrame(() => area.setSelectionRange(next.caret, next.caret));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const acts: { readonly [key: string]: () => void } = {
      ArrowDown: () => setHighlighted((highlighted + 1) % offered.length),
      ArrowUp: () => setHighlighted((highlighted + offered.length - 1) % offered.length),
      Enter: () => choose(offered[highlighted]),
      Tab: () => choose(offered[highlighted]),
      Escape: () => setMention(null),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <div className={field.field} ref={boxRef}>
      <label htmlFor={id} className={field.label}>
        {words.text}
      </label>
      <textarea
        id={id}
        ref={areaRef}
        className={styles.area}
        dir="auto"
        data-private={written !== '' || undefined}
        rows={5}
        maxLength={TEXT_MAX}
        spellCheck
        placeholder={words.placeholder}
        value={written}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={isOpen ? `${id}-${String(highlighted)}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          look(event.target);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setMention(null)}
      />
      <Suggestions
        id={id}
        isOpen={isOpen}
        anchor={boxRef}
        offered={offered}
        highlighted={highlighted}
        onChoose={choose}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
    </div>
  );
}
