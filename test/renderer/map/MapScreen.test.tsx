import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from '../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../renderer/app/text.tsx';
import { mapPath, parseMapQuery } from '../../../renderer/features/map/map-query.ts';
import { MapScreen } from '../../../renderer/features/map/MapScreen.tsx';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { EVERYBODY } from '../../../shared/model/filter-codes.ts';
import type { Locale } from '../../../shared/model/preferences.ts';
import type { Network } from '../../../shared/model/network.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';

/** The screen as it stands when the vault process has answered; the canvas itself needs a window. */
function show(network: Network, search: string, locale: Locale = 'en'): string {
  queryClient.setQueryData(['network', 'get', {}], network);
  queryClient.setQueryData(['diagnosis', 'get', {}], diagnose(network));
  const screen: ReactNode = (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider locale={locale} catalogue={catalogues[locale]}>
        <Router ssrPath="/map" ssrSearch={search}>
          <MapScreen />
        </Router>
      </LanguageProvider>
    </QueryClientProvider>
  );
  return renderToStaticMarkup(screen);
}

const count = (html: string, part: string): number => html.split(part).length - 1;
const table = 'view=table';

afterEach(() => queryClient.clear());

describe('the map as a table', () => {
  it('has a row for everybody, with a link to their card', () => {
    const { network } = readCase('05');
    const html = show(network, table);
    expect(count(html, '<th scope="row">')).toBe(network.contacts.length);
    for (const { id } of network.contacts) expect(html).toContain(`href="/people/${id}"`);
  });

  it('says by what it is sorted', () => {
    const html = show(readCase('05').network, table);
    expect(count(html, 'aria-sort="ascending"')).toBe(1);
    expect(count(html, 'aria-sort="none"')).toBe(3);
  });

  it('says the mark and the reasons of each person under an overlay', () => {
    const html = show(readCase('05').network, `${table}&overlay=disconnected_expert`);
    const words = catalogues.en.map;
    // Nine in the table, one in the legend.
    expect(count(html, words.marks.disconnected_expert.raises)).toBe(10);
    expect(html).toContain(words.reasons['same-skill']);
  });

  it('shows the first two hundred of very many, and the way to the others', () => {
    const html = show(aNetwork({ contacts: someContacts(500) }), table);
    expect(count(html, '<th scope="row">')).toBe(200);
    expect(html).toContain('Show 200 people more');
  });
});

describe('beside the map', () => {
  it('stands what the reading shows and what a mark is not', () => {
    const html = show(readCase('06').network, `${table}&overlay=biased`);
    expect(html).toContain(catalogues.en.map.readings.biased);
    expect(html).toContain(catalogues.en.map.aboutMarks);
  });

  it('stands the card of the one selected', () => {
    const html = show(readCase('05').network, `${table}&overlay=disconnected_expert&select=e1`);
    expect(html).toContain('Lab head</bdi></h2>');
    expect(html).toContain(catalogues.en.map.card.open);
    expect(html).toContain('Co-reader');
  });

  it('stands how many are selected, and people who are gone are not', () => {
    const html = show(readCase('05').network, `${table}&select=e1,e2,gone`);
    expect(html).toContain('2 people selected</h2>');
  });

  it('stands what is missing on a small map', () => {
    const html = show(aNetwork({ contacts: someContacts(2) }), table);
    expect(html).toContain('2 people so far.');
    expect(html).toContain(catalogues.en.map.tiesNotAsked);
  });

  it('stands how many of those in sight are drawn one by one, not of those the filter hides', () => {
    const many = aNetwork({
      contacts: someContacts(300, (i) => ({ circle: i % 3 === 0 ? 'Ward' : 'Lab' })),
    });
    const { folded } = catalogues.en.map.canvas;
    expect(show(many, table)).toContain(folded(160, 300));
    const ward = mapPath({ ...parseMapQuery(table), filter: { ...EVERYBODY, circle: ['Ward'] } });
    expect(show(many, ward.split('?')[1] ?? '')).toContain(folded(54, 100));
    expect(folded(1, 12)).toContain('1 of 12 people is drawn');
    expect(catalogues.fr.map.canvas.folded(1, 12)).toContain('1 personne sur 12 est dessinée');
  });

  it('stands that answers are too few for the diagnosis, not that all is well', () => {
    const html = show(aNetwork({ contacts: someContacts(5) }), `${table}&overlay=biased`);
    expect(html).toContain(catalogues.en.map.tooFewAnswers);
  });

  it('speaks French as well, and never tells anybody what they are', () => {
    for (const overlay of ['disconnected_expert', 'biased']) {
      const search = `${table}&overlay=${overlay}&select=e1`;
      expect(show(readCase('05').network, search)).not.toMatch(/\byou are\b/iu);
      const french = show(readCase('05').network, search, 'fr');
      expect(french).toContain(catalogues.fr.map.aboutMarks.slice(0, 20));
      expect(french).not.toMatch(/\bvous êtes\b/iu);
    }
  });
});

describe('a map of nobody', () => {
  it('says what it will be and how to begin', () => {
    const html = show(aNetwork({}), '');
    expect(html).toContain(catalogues.en.map.empty.title);
    expect(html).toContain(catalogues.en.map.empty.action);
  });
});
