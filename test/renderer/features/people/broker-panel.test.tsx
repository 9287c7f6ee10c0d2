import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { queryClient } from '../../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../../renderer/app/text.tsx';
import { BrokerPanel } from '../../../../renderer/features/people/BrokerPanel.tsx';
import { diagnose } from '../../../../shared/diagnosis/diagnose.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { catalogues } from '../../../../shared/text/catalogue.ts';
import { aNetwork, someContacts } from '../../../support/builders.ts';

const words = catalogues.en.people.broker;

/** Ten people met by my own move, hardly any of whom know each other. */
function show(fields: (position: number) => Partial<Contact>): string {
  const network = aNetwork({
    ego: { org: 'mine', function: 'mine' },
    contacts: someContacts(10, (i) => ({ met: { via: 'self', brokers: [] }, ...fields(i) })),
    alterTies: [],
  });
  return showNetwork(network);
}

function showNetwork(network: Network): string {
  queryClient.setQueryData(['diagnosis', 'get', {}], diagnose(network));
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider locale="en" catalogue={catalogues.en}>
        <BrokerPanel namesById={new Map()} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

afterEach(() => queryClient.clear());

it('tells the rule where nothing in the network contradicts it', () => {
  expect(show(() => ({}))).toContain(words.verdicts.inbred);
});

it('tells of a self-made but diverse network in place of the rule, never beside it', () => {
  const html = show(() => ({ org: 'theirs', function: 'theirs', levelRel: 'outside' }));
  expect(html).toContain(words.discordance['self-made-but-diverse']);
  expect(html).not.toContain(words.verdicts.inbred);
});

it('names four of those who brought people together most, and counts the others', () => {
  // Six people made three introductions each; the others were met through them.
  const contacts = someContacts(24, (i) => ({
    met:
      i < 6
        ? { via: 'self', brokers: [] }
        : { via: 'person', brokers: [{ kind: 'contact', id: `p0${String((i % 6) + 1)}` }] },
  }));
  const html = showNetwork(aNetwork({ contacts, alterTies: [] }));
  expect(html).toContain(words.superconnector('p01, p02, p03, p04 and 2 others'));
});
