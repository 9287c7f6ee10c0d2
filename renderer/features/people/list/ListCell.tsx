/** An answer of the card as it is read in one line. */
import type { ReactNode } from 'react';
import { unreachable } from '../../../../shared/assert.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import { useLanguage } from '../../../app/text.tsx';
import type { CardField } from '../card-fields.ts';
import { choiceWords } from '../choice-words.ts';
import type { NamesById } from '../token-words.ts';
import { TokensCell, Unanswered } from '../TokensCell.tsx';
import { tokensOfIntroduced, tokensOfMet } from '../tokens.ts';

type Props = {
  readonly asks: CardField;
  readonly contact: Contact;
  readonly namesById: NamesById;
  /** What to show for a name (`veil`). */
  readonly shown: (name: string) => string;
};

export function ListCell({ asks, contact, namesById, shown }: Props): ReactNode {
  const { text, formats } = useLanguage();
  const { terms } = text;
  if (asks.control === 'people') {
    const tokens =
      asks.field === 'met' ? tokensOfMet(contact.met) : tokensOfIntroduced(contact.introducedTo);
    return <TokensCell tokens={tokens} namesById={namesById} shown={shown} />;
  }
  const read = (): string | null => {
    switch (asks.control) {
      case 'name':
        return shown(contact.name);
      case 'core':
        return contact.core ? terms.yes : terms.no;
      case 'yes-no': {
        const answer = contact[asks.field];
        return answer === null ? null : answer ? terms.yes : terms.no;
      }
      case 'scale':
      case 'number': {
        const answer = contact[asks.field];
        return answer === null ? null : formats.number(answer, 1);
      }
      case 'day':
        return contact.lastContact && formats.day(contact.lastContact);
      case 'choice': {
        const answer = contact[asks.field];
        return answer === null ? null : (choiceWords(asks.field, text)[answer] ?? null);
      }
      case 'benefits': {
        const answer = contact[asks.field];
        if (answer === null) return null;
        if (answer.length === 0) return text.people.card.nothingFlows;
        return formats.list(answer.map((benefit) => terms.benefits[benefit]));
      }
      case 'tags':
        return contact.tags.length === 0 ? null : formats.list(contact.tags);
      case 'line':
      case 'notes':
        return contact[asks.field];
      default:
        return unreachable(asks);
    }
  };
  const words = read();
  return words === null ? <Unanswered /> : <bdi>{words}</bdi>;
}
