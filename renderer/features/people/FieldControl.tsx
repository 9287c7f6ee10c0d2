/** One question of the card, answered the way its field asks for; every answer is one act. */
import type { ReactNode } from 'react';
import type { Contact, ContactChanges } from '../../../shared/model/contact.ts';
import { unreachable } from '../../../shared/assert.ts';
import { todayIso } from '../../app/today.ts';
import { useLanguage } from '../../app/text.tsx';
import { given } from '../../ui/given.ts';
import { Scale } from '../../ui/Scale.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { AreaField } from './AreaField.tsx';
import { BenefitsField } from './BenefitsField.tsx';
import type { CardField } from './card-fields.ts';
import { ChoiceField, YesNoField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import { LineField } from './LineField.tsx';
import { NumberLine } from './NumberLine.tsx';
import { ContactPeopleField } from './ContactPeopleField.tsx';
import { useOffers } from './offers.ts';
import { TagsField } from './TagsField.tsx';

export type FieldProps = {
  readonly contact: Contact;
  readonly onChange: (changes: ContactChanges) => void;
};

export function FieldControl(props: FieldProps & { readonly asks: CardField }): ReactNode {
  const { asks, contact, onChange } = props;
  const { text } = useLanguage();
  const words = text.people.card;
  const label = words.questions[asks.field];
  const hints: { readonly [field: string]: string } = words.hints;
  const description = hints[asks.field];
  const offers = useOffers(asks.field);

  switch (asks.control) {
    case 'name':
      return (
        <LineField
          label={label}
          value={contact.name}
          onCommit={(name) => {
            if (name === '') return words.notAnEmpty;
            onChange({ name });
            return null;
          }}
        />
      );
    case 'core':
      return (
        <Switch
          label={label}
          isOn={contact.core}
          onChange={(core) => onChange({ core })}
          description={description}
        />
      );
    case 'line':
      return (
        <LineField
          label={label}
          value={contact[asks.field] ?? ''}
          onCommit={(typed) => {
            onChange({ [asks.field]: typed === '' ? null : typed });
            return null;
          }}
          {...given({ description, offers })}
        />
      );
    case 'number':
      return (
        <NumberLine
          label={label}
          value={contact[asks.field]}
          isPositive={asks.field === 'weight'}
          onCommit={(value) => onChange({ [asks.field]: value })}
          {...given({ description })}
        />
      );
    case 'day':
      return (
        <DayField
          label={label}
          value={contact.lastContact}
          max={todayIso()}
          onCommit={(lastContact) => onChange({ lastContact })}
          {...given({ description })}
        />
      );
    case 'scale':
      return (
        <Scale
          label={label}
          min={asks.min}
          max={asks.max}
          value={contact[asks.field]}
          onChange={(value) => onChange({ [asks.field]: value })}
          low={words.ends[asks.field][0]}
          high={words.ends[asks.field][1]}
        />
      );
    case 'choice':
      return <ChoiceField field={asks.field} contact={contact} onChange={onChange} />;
    case 'yes-no':
      return <YesNoField field={asks.field} contact={contact} onChange={onChange} />;
    case 'people':
      return <ContactPeopleField field={asks.field} contact={contact} onChange={onChange} />;
    case 'benefits':
      return <BenefitsField field={asks.field} contact={contact} onChange={onChange} />;
    case 'tags':
      return <TagsField tags={contact.tags} onChange={(tags) => onChange({ tags: [...tags] })} />;
    case 'notes':
      return (
        <AreaField
          label={label}
          value={contact.notes ?? ''}
          onCommit={(notes) => onChange({ notes: notes.trim() === '' ? null : notes })}
          description={description}
        />
      );
    default:
      return unreachable(asks);
  }
}
