import { describe, expect, it } from 'vitest';
import { Contact } from '../../../../shared/model/contact.ts';
import { emptyContact } from '../../../../shared/model/empty-contact.ts';
import { answeredIn, CARD, CHOICES } from '../../../../renderer/features/people/card-fields.ts';

const fields = CARD.flatMap((group) => [...group.fields]);

describe('the contact card', () => {
  it('asks for every field of a contact once, and for nothing else', () => {
    const asked = fields.map(({ field }) => field).toSorted();
    const known = Object.keys(Contact.shape).filter((key) => key !== 'id' && key !== 'extras');
    expect(asked).toEqual(known.toSorted());
  });

  it('offers only answers the model takes', () => {
    for (const ask of fields) {
      if (ask.control === 'scale')
        for (const end of [ask.min, ask.max])
          expect(Contact.shape[ask.field].safeParse(end).success).toBe(true);
      if (ask.control === 'choice')
        for (const choice of CHOICES[ask.field])
          expect(Contact.shape[ask.field].safeParse(choice).success).toBe(true);
    }
  });

  it('offers the whole of each scale', () => {
    for (const ask of fields) {
      if (ask.control !== 'scale') continue;
      expect(Contact.shape[ask.field].safeParse(ask.min - 1).success).toBe(false);
      expect(Contact.shape[ask.field].safeParse(ask.max + 1).success).toBe(false);
    }
  });

  it('counts what is answered, and silence as nothing', () => {
    const nobody = emptyContact('a', 'Ada');
    const [who, compared, met] = CARD;
    expect(answeredIn(who.fields, nobody)).toBe(2);
    expect(answeredIn(compared.fields, nobody)).toBe(0);
    expect(answeredIn(compared.fields, { ...nobody, proximity: 0 })).toBe(1);
    expect(answeredIn(met.fields, { ...nobody, introducedTo: [] })).toBe(1);
    expect(answeredIn(CARD[6].fields, nobody)).toBe(0);
  });
});
