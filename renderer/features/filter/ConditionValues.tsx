/** The values of one condition: any of them will do, each with how many people it would leave. */
import { useMemo, useState, type ReactNode } from 'react';
import { ListBox } from 'react-aria-components';
import {
  choicesOf,
  withCondition,
  type FilterChoice,
} from '../../../shared/filter/filter-people.ts';
import { OPEN_KINDS, type FilterKind } from '../../../shared/model/filter-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { OptionItem } from '../../ui/OptionItem.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { folded } from '../people/suggestions.ts';
import type { Filtering } from './filtering.ts';
import { kindWords, valueWords } from './filter-words.ts';
import styles from './Filter.module.css';

/** From here on there is a field to find a value with. */
const MANY = 10;
/** Values drawn at once; the others are found by typing. */
const SHOWN_MAX = 100;

type Props = { readonly kind: FilterKind; readonly filtering: Filtering };

export function ConditionValues({ kind, filtering }: Props): ReactNode {
  const { filter, contacts, ground, onChange } = filtering;
  const { text, formats } = useLanguage();
  const words = text.filter;
  const [sought, setSought] = useState('');
  const say = useMemo(() => valueWords(text), [text]);
  const chosen = filter[kind] ?? [];
  const options = useMemo(() => {
    const choices = choicesOf(kind, { contacts, filter }, ground);
    return ordered(choices, kind, formats.compare).map(({ value, count }) => ({
      value,
      label: say(kind, value),
      detail: formats.number(count),
    }));
  }, [kind, contacts, filter, ground, formats, say]);
  const query = folded(sought);
  const found = options.filter(({ label }) => query === '' || folded(label).includes(query));
  const shown = found.slice(0, SHOWN_MAX);
  if (options.length === 0) return <p className={styles.note}>{words.noWords}</p>;
  return (
    <>
      {options.length >= MANY && (
        <SearchField label={words.find} value={sought} onChange={setSought} />
      )}
      <ListBox
        className={styles.options ?? ''}
        aria-label={`${kindWords(text)[kind]}. ${words.choose}`}
        // What was opened is what one wants to use.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={options.length < MANY && 'first'}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          const isChosen = (value: string): boolean => keys === 'all' || keys.has(value);
          // What is not in sight stays as it was.
          const unseen = chosen.filter((value) => !shown.some((option) => option.value === value));
          const seen = shown.map(({ value }) => value).filter(isChosen);
          onChange(withCondition(filter, kind, [...unseen, ...seen]));
        }}
        renderEmptyState={() => <p className={styles.note}>{words.noneFound}</p>}
      >
        {shown.map((option) => (
          <OptionItem key={option.value} option={option} />
        ))}
      </ListBox>
      {found.length > shown.length && (
        <p className={styles.note}>{words.most(shown.length, found.length)}</p>
      )}
      {kind !== 'core' && kind !== 'planned' && kind !== 'unanswered' && (
        <p className={styles.note}>{words.unansweredCounts}</p>
      )}
    </>
  );
}

/** My own words by the alphabet; the values of a list as they stand in it. */
const ordered = (
  choices: readonly FilterChoice[],
  kind: FilterKind,
  compare: (a: string, b: string) => number,
): readonly FilterChoice[] =>
  OPEN_KINDS.some((it) => it === kind)
    ? choices.toSorted((a, b) => compare(a.value, b.value))
    : choices;
