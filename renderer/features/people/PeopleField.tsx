/**
 * People, found as one types: those of the network, fixed answers such as "circumstance", and where
 * it is allowed a name that is in no list. By keyboard throughout.
 */
import { useId, useRef, type ReactNode } from 'react';
import { LINE_MAX } from '../../app/limits.ts';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Chip } from '../../ui/Chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { EditEnd } from './ken-grid.ts';
import { Suggestions } from './Suggestions.tsx';
import { tokenWord, type FixedKind } from './token-words.ts';
import { tokenKey, withoutToken, type Token } from './tokens.ts';
import { usePeopleField } from './use-people-field.ts';
import field from '../../ui/Field.module.css';
import styles from './PeopleField.module.css';

export type PeopleFieldProps = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly tokens: readonly Token[];
  readonly onChange: (tokens: readonly Token[]) => void;
  readonly fixed?: readonly FixedKind[];
  readonly takesNames: boolean;
  /** Ids of people who are not offered, whomever it is about among them. */
  readonly excluded?: readonly string[];
  /** In a table: takes the focus, opens at once, and hands Enter, Tab and Escape back. */
  readonly inCell?: {
    readonly startWith: string;
    readonly onDone: (go: EditEnd, tokens: readonly Token[]) => void;
    readonly onCancel: () => void;
  };
};

export function PeopleField(props: PeopleFieldProps): ReactNode {
  const { label, tokens, onChange, inCell } = props;
  const { text } = useLanguage();
  const state = usePeopleField(props);
  const { isOpen, offered, highlighted } = state;
  const shown = useShownName();
  const word = (token: Token): string => {
    const written = tokenWord(token, state.namesById, text);
    return token.kind === 'contact' || token.kind === 'name' ? shown(written) : written;
  };
  const id = useId();
  const boxRef = useRef<HTMLDivElement>(null);
  return (
    <div
      className={classNames(field.field, styles.field)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        state.finish('away');
      }}
    >
      <label htmlFor={id} className={classNames(field.label, props.isLabelHidden && field.hidden)}>
        {label}
      </label>
      <div className={classNames(styles.box, inCell && styles.inCell)} ref={boxRef}>
        {tokens.map((token) => (
          <Chip
            key={tokenKey(token)}
            onRemove={() => onChange(withoutToken(tokens, token))}
            removeLabel={text.people.field.remove(word(token))}
          >
            <bdi>{word(token)}</bdi>
          </Chip>
        ))}
        <input
          id={id}
          className={styles.input}
          role="combobox"
          aria-expanded={isOpen && offered.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={highlighted >= 0 ? `${id}-${String(highlighted)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={LINE_MAX}
          placeholder={
            tokens.length === 0 ? (props.placeholder ?? text.people.field.placeholder) : ''
          }
          value={state.query}
          // An editor in a table cell was asked for by a key or a click on that cell.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={inCell !== undefined}
          onChange={(event) => state.ask(event.target.value)}
          onKeyDown={state.onKeyDown}
          onClick={state.open}
        />
      </div>
      <Suggestions
        id={id}
        isOpen={isOpen}
        anchor={boxRef}
        offered={offered}
        highlighted={highlighted}
        onChoose={state.add}
      />
      {props.description !== undefined && (
        <span className={field.description}>{props.description}</span>
      )}
    </div>
  );
}
