/** Ken's two questions, on the card. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import type { FieldProps } from './FieldControl.tsx';
import { PeopleField } from './PeopleField.tsx';
import { INTRODUCED_FIXED, MET_FIXED } from './token-words.ts';
import { introducedOfTokens, metOfTokens, tokensOfIntroduced, tokensOfMet } from './tokens.ts';

type Props = FieldProps & { readonly field: 'met' | 'introducedTo' };

export function ContactPeopleField({ field, contact, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const isMet = field === 'met';
  return (
    <PeopleField
      label={text.people.card.questions[field]}
      placeholder={text.terms.notAnswered}
      tokens={isMet ? tokensOfMet(contact.met) : tokensOfIntroduced(contact.introducedTo)}
      onChange={(tokens) =>
        onChange(
          isMet ? { met: metOfTokens(tokens) } : { introducedTo: introducedOfTokens(tokens) },
        )
      }
      fixed={isMet ? MET_FIXED : INTRODUCED_FIXED}
      takesNames
      excluded={[contact.id]}
    />
  );
}
