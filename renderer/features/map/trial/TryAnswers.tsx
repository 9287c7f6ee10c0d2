/** One person's answers, tried otherwise; the figures follow while the hand still moves. */
import type { ReactNode } from 'react';
import type { Contact } from '../../../../shared/model/contact.ts';
import { BENEFITS } from '../../../../shared/model/scales.ts';
import { useLanguage } from '../../../app/text.tsx';
import { MultiSelect } from '../../../ui/MultiSelect.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { ratedWords } from './trial-words.ts';
import { RATED, type Rated, type Tried } from './tried.ts';
import styles from './Trial.module.css';

const FIELDS: readonly Rated[] = ['closeness', 'energy', 'demand', 'challenge'];

type Props = {
  readonly contact: Contact;
  readonly onTry: (tried: Tried) => void;
};

export function TryAnswers({ contact, onTry }: Props): ReactNode {
  const { text } = useLanguage();
  const { id, received } = contact;
  const words = text.mapTrial.fields;
  return (
    <div className={styles.answers}>
      {FIELDS.map((field) => {
        const { min, max } = RATED[field];
        const value = contact[field];
        return (
          <Slider
            key={field}
            label={words[field]}
            min={min}
            max={max}
            step={1}
            // A line needs a place for the hand; the words beside it say that nothing was answered.
            value={value ?? (min + max) / 2}
            valueText={value === null ? text.terms.notAnswered : ratedWords(field, value, text)}
            onChange={(tried) => onTry({ what: 'answer', id, field, value: tried })}
          />
        );
      })}
      <MultiSelect
        label={words.received}
        options={BENEFITS.map((value) => ({ value, label: text.terms.benefits[value] }))}
        values={received ?? []}
        onChange={(benefits) => onTry({ what: 'received', id, benefits })}
      />
    </div>
  );
}
