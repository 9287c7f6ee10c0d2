import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from '../../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../../renderer/app/text.tsx';
import { DRAWN_MAX } from '../../../../renderer/features/map/fold.ts';
import { MapScreen } from '../../../../renderer/features/map/MapScreen.tsx';
import { diagnose } from '../../../../shared/diagnosis/diagnose.ts';
import { emptyPlan } from '../../../../shared/model/plan.ts';
import { catalogues } from '../../../../shared/text/catalogue.ts';
import { aNetwork, aPlanItem, someContacts } from '../../../support/builders.ts';

const text = catalogues.en;

afterEach(() => queryClient.clear());

describe('the plan on the map', () => {
  it('counts in its legend everybody something is meant with, whoever is folded', () => {
    // The least close come last, and into a group.
    const contacts = someContacts(DRAWN_MAX + 40, (at) => ({ closeness: at < DRAWN_MAX ? 4 : 2 }));
    const network = aNetwork({ contacts });
    const ids = [contacts[0], contacts.at(-1), contacts.at(-2)].map((contact) => contact?.id ?? '');
    const items = ids.map((id) =>
      aPlanItem({ id: `with ${id}`, column: 'prune', about: { kind: 'contact', id } }),
    );
    queryClient.setQueryData(['network', 'get', {}], network);
    queryClient.setQueryData(['diagnosis', 'get', {}], diagnose(network));
    queryClient.setQueryData(['plan', 'get', {}], { ...emptyPlan(), items });
    const html = renderToStaticMarkup(
      <QueryClientProvider client={queryClient}>
        <LanguageProvider locale="en" catalogue={text}>
          <Router ssrPath="/map" ssrSearch="view=table">
            <MapScreen />
          </Router>
        </LanguageProvider>
      </QueryClientProvider>,
    );
    const [, line = ''] = html.split(text.mapPlan.badges.prune);
    expect(line.slice(0, line.indexOf('</li>'))).toContain(text.map.legend.select(ids.length));
  });
});
