/** Questions with a few answers in sight. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { CHOICES, type ChoiceFieldName, type YesNoFieldName } from './card-fields.ts';
import { choiceWords } from './choice-words.ts';
import { ClearableChoice } from './ClearableChoice.tsx';
import type { FieldProps } from './FieldControl.tsx';

export function ChoiceField(props: FieldProps & { readonly field: ChoiceFieldName }): ReactNode {
  const { field, contact, onChange } = props;
  const { text } = useLanguage();
  const words = choiceWords(field, text);
  const values: readonly (string | number)[] = CHOICES[field];
  const value = contact[field];
  return (
    <ClearableChoice
      label={text.people.card.questions[field]}
      options={values.map((option) => ({
        value: String(option),
        label: words[option] ?? String(option),
      }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) =>
        onChange({ [field]: values.find((option) => String(option) === chosen) ?? null })
      }
    />
  );
}

export function YesNoField(props: FieldProps & { readonly field: YesNoFieldName }): ReactNode {
  const { field, contact, onChange } = props;
  const { text } = useLanguage();
  const words = text.people.card;
  const value = contact[field];
  return (
    <ClearableChoice
      label={words.questions[field]}
      options={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange({ [field]: chosen === null ? null : chosen === 'yes' })}
    />
  );
}
