import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from '../../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../../renderer/app/text.tsx';
import { MapScreen } from '../../../../renderer/features/map/MapScreen.tsx';
import { diagnose } from '../../../../shared/diagnosis/diagnose.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { emptyPlan } from '../../../../shared/model/plan.ts';
import { catalogues } from '../../../../shared/text/catalogue.ts';
import { aContact, aNetwork, someContacts } from '../../../support/builders.ts';

const DAY = { id: 's1', day: '2026-05-12', title: 'Before', madeWith: null, people: 2 };
const { mapTime } = catalogues.en;

/** The screen as it stands when the vault process has answered; the canvas itself needs a window. */
function show(then: Network, now: Network, search: string): string {
  queryClient.setQueryData(['network', 'get', {}], now);
  queryClient.setQueryData(['diagnosis', 'get', {}], diagnose(now));
  queryClient.setQueryData(['plan', 'get', {}], emptyPlan());
  queryClient.setQueryData(['snapshots', 'list', {}], [DAY]);
  queryClient.setQueryData(['snapshots', 'network', [DAY.id]], [then]);
  return renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider locale="en" catalogue={catalogues.en}>
        <Router ssrPath="/map" ssrSearch={search}>
          <MapScreen />
        </Router>
      </LanguageProvider>
    </QueryClientProvider>,
  );
}
const count = (html: string, part: string): number => html.split(part).length - 1;
const rowOf = (html: string, name: string): string =>
  html.split('</tr>').find((row) => row.includes(`<bdi>${name}</bdi>`)) ?? '';

afterEach(() => queryClient.clear());

const then = aNetwork({
  contacts: [
    aContact({ id: 'a', name: 'Ada', closeness: 5 }),
    aContact({ id: 'b', name: 'Bo', closeness: 3 }),
  ],
});
const now = aNetwork({
  contacts: [
    aContact({ id: 'a', name: 'Ada Roy', closeness: 2 }),
    aContact({ id: 'c', name: 'Cy', closeness: 3 }),
  ],
});

describe('another day on the map', () => {
  it('shows who was there then, and no card of somebody who is gone', () => {
    const html = show(then, now, 'view=table&at=day:s1');
    expect(rowOf(html, 'Bo')).not.toContain('href');
    expect(rowOf(html, 'Ada')).toContain('href="/people/a"');
    expect(rowOf(html, 'Cy')).toBe('');
    expect(html).not.toContain(catalogues.en.mapTrial.lead);
  });

  it('says of two days who entered, who left and who stands elsewhere, under their present names', () => {
    const html = show(then, now, 'view=table&at=today&beside=day:s1');
    expect(rowOf(html, 'Cy')).toContain(mapTime.marks.entered);
    expect(rowOf(html, 'Bo')).toContain(mapTime.marks.left);
    expect(rowOf(html, 'Ada Roy')).toContain(mapTime.marks.moved);
    expect(html).toContain(mapTime.speak('May 12, 2026 → Today', 1, 1, 1));
  });

  it('counts nobody where two days are alike: it says that nobody differs', () => {
    const html = show(then, then, 'view=table&at=today&beside=day:s1');
    const said = mapTime.speak('May 12, 2026 → Today', 0, 0, 0);
    expect(said).not.toMatch(/\b0\b/u);
    expect(html).toContain(said);
  });

  it('is the map of today where the day is gone by now', () => {
    const html = show(then, now, 'view=table&at=day:gone&beside=today');
    expect(rowOf(html, 'Cy')).toContain('href');
    expect(html).toContain(catalogues.en.mapTrial.lead);
  });

  it('holds in a network of which most are folded', () => {
    const many = someContacts(300, () => ({ closeness: 2 }));
    const [, ...others] = many;
    const html = show(
      aNetwork({ contacts: many }),
      aNetwork({ contacts: [...others, aContact({ id: 'new', name: 'New' })] }),
      'view=table&at=today&beside=day:s1&select=new',
    );
    expect(count(html, mapTime.marks.entered)).toBeGreaterThan(0);
    expect(html).toContain(mapTime.speak('May 12, 2026 → Today', 1, 1, 0));
  });
});
