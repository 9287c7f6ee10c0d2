/**
 * Whom to show, as a line of conditions: a button that adds one, each that holds as a chip that
 * opens and goes, and the way back to everybody. Conditions narrow together; within one, any of its
 * values will do.
 */
import { memo, useRef, useState, type ReactNode } from 'react';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { kindsIn, withCondition } from '../../../shared/filter/filter-people.ts';
import { EVERYBODY, type FilterKind } from '../../../shared/model/filter-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { ConditionValues } from './ConditionValues.tsx';
import type { Filtering } from './filtering.ts';
import { conditionWords, KIND_GROUPS, kindWords } from './filter-words.ts';
import list from '../../ui/List.module.css';
import styles from './Filter.module.css';

type Props = { readonly filtering: Filtering; readonly children?: ReactNode };

/** `children` stand behind the conditions, while there are any. */
export const FilterBar = memo(function FilterBar({ filtering, children }: Props): ReactNode {
  const { filter, onChange } = filtering;
  const { text } = useLanguage();
  const words = text.filter;
  const bar = useRef<HTMLDivElement>(null);
  const kinds = kindsIn(filter);
  // The chip that had the focus goes with its condition.
  const leave = (kind: FilterKind | null): void => {
    bar.current?.querySelector('button')?.focus();
    onChange(kind === null ? EVERYBODY : withCondition(filter, kind, []));
  };
  return (
    <div className={styles.bar} role="group" aria-label={words.label} ref={bar}>
      <Popover
        label={words.addHint}
        trigger={
          <Button icon="filter" aria-keyshortcuts="Shift+F">
            {words.add}
          </Button>
        }
      >
        <AddCondition filtering={filtering} />
      </Popover>
      {kinds.length > 0 && (
        <div className={styles.conditions}>
          {kinds.map((kind) => {
            const said = conditionWords(text, kind, filter[kind] ?? []);
            return (
              <Chip
                key={kind}
                tone="accent"
                panel={{
                  label: kindWords(text)[kind],
                  content: (
                    <>
                      <h3 className={styles.kind}>{kindWords(text)[kind]}</h3>
                      <ConditionValues kind={kind} filtering={filtering} />
                    </>
                  ),
                }}
                onRemove={() => leave(kind)}
                removeLabel={words.remove(said)}
              >
                <bdi>{said}</bdi>
              </Chip>
            );
          })}
          {children}
          <Button variant="plain" size="small" onPress={() => leave(null)}>
            {words.clear}
          </Button>
        </div>
      )}
    </div>
  );
});

/** First what to go by, then which values. */
function AddCondition({ filtering }: Props): ReactNode {
  const { text } = useLanguage();
  const [kind, setKind] = useState<FilterKind | null>(null);
  const titles = kindWords(text);
  if (kind !== null)
    return (
      <>
        <div className={styles.head}>
          <Button
            variant="plain"
            size="small"
            icon="chevron-left"
            aria-label={text.filter.back}
            onPress={() => setKind(null)}
          />
          <h3 className={styles.kind}>{titles[kind]}</h3>
        </div>
        <ConditionValues kind={kind} filtering={filtering} />
      </>
    );
  return (
    <ListBox
      className={styles.options ?? ''}
      aria-label={text.filter.kinds}
      // What was opened is what one wants to use.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus="first"
      onAction={(key) => {
        // The ids of the list are kinds.
        setKind(key as FilterKind);
      }}
    >
      {KIND_GROUPS.map((kinds) => (
        <ListBoxSection
          key={kinds[0]}
          className={styles.group ?? ''}
          aria-label={text.filter.kinds}
        >
          {kinds.map((it) => (
            <ListBoxItem key={it} id={it} textValue={titles[it]} className={list.item ?? ''}>
              {titles[it]}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
