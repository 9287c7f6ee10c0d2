import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from '../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../renderer/app/text.tsx';
import { DiagnosisScreen } from '../../../renderer/features/diagnosis/DiagnosisScreen.tsx';
import { type PagePart, partId } from '../../../renderer/features/diagnosis/page-parts.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { Locale } from '../../../shared/model/preferences.ts';
import type { Network } from '../../../shared/model/network.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aNetwork, someContacts } from '../../support/builders.ts';
import { readCase } from '../../support/case-network.ts';

/** The screen as it stands when the vault process has answered. */
function show(network: Network, locale: Locale = 'en'): string {
  queryClient.setQueryData(['network', 'get', {}], network);
  queryClient.setQueryData(['diagnosis', 'get', {}], diagnose(network));
  const screen: ReactNode = (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider locale={locale} catalogue={catalogues[locale]}>
        <Router ssrPath="/diagnose">
          <DiagnosisScreen />
        </Router>
      </LanguageProvider>
    </QueryClientProvider>
  );
  return renderToStaticMarkup(screen);
}

const idAt = (position: number): string => someContacts(position + 1).at(-1)?.id ?? '';

const count = (html: string, part: string): number => html.split(part).length - 1;

afterEach(() => queryClient.clear());

describe('the diagnosis screen', () => {
  it('shows the rate with its bounds, the verdict and all six patterns', () => {
    const html = show(readCase('05').network);
    expect(html).toContain('75% (69–77%)');
    expect(html).toContain('You made 9 of the 12 introductions yourself.');
    expect(html).toContain('a marked pattern of the Disconnected Expert');
    expect(count(html, '<article')).toBe(6);
  });

  it('opens with ten vital signs, each with its answers and where its mark is from', () => {
    const html = show(readCase('05').network);
    const begins = (part: PagePart): number => html.indexOf(`id="${partId(part)}"`);
    const strip = html.slice(begins('signs'), begins('met'));
    expect(count(strip, '<dt')).toBe(10);
    expect(strip).toContain('12 of 13 introductions known');
    expect(count(strip, 'all 13 answered')).toBe(8);
    expect(count(strip, 'From the source article')).toBe(5);
    expect(begins('signs')).toBeLessThan(begins('patterns'));
  });

  it('lists twelve of those who introduced somebody, and counts the rest', () => {
    const contacts = someContacts(30, (i) => ({
      met: i < 15 ? null : { via: 'person', brokers: [{ kind: 'contact', id: idAt(i - 15) }] },
    }));
    expect(show(aNetwork({ contacts }))).toContain(catalogues.en.diagnosis.people.more(3));
  });

  it('says what would be needed for a sign that cannot be told', () => {
    const html = show(aNetwork({ contacts: someContacts(9) }));
    expect(html).toContain('Needs who knows whom.');
    expect(html).not.toContain('NaN');
  });

  it('names the bridges, the ties going cold with bridges first, and the layers of time', () => {
    const html = show(readCase('05').network);
    expect(html).toContain('2 people each reach a group or a circle alone');
    expect(html.indexOf('Going cold')).toBeLessThan(html.indexOf('Former supervisor</a>'));
    expect(html).toContain('In touch every week');
    expect(html).toContain('Also to be weighed:');
  });

  it('says “inbred” once, in quotation marks', () => {
    expect(count(show(readCase('05').network), 'inbred')).toBe(1);
  });

  it('never tells anybody what they are', () => {
    for (const prefix of ['01', '02', '03', '05', '06', '08', '11']) {
      expect(show(readCase(prefix).network)).not.toMatch(/\byou are\b|\byou[’']re\b/iu);
      expect(show(readCase(prefix).network, 'fr')).not.toMatch(/\bvous êtes\b/iu);
    }
  });

  it('makes every number with people behind it a button that says whose it is', () => {
    expect(show(readCase('05').network)).toContain(
      'aria-label="People with the same main skills: 69%. Show who"',
    );
  });

  it('lists what to ask next where there are not enough answers', () => {
    const html = show(readCase('11').network);
    expect(html).toContain('Not enough answers yet');
    expect(html).toContain('Is this tie part of the job, or one you chose?');
    expect(html).toContain('open for 8 people');
  });

  it('invites to begin when nobody is noted, and shows no figure', () => {
    const html = show(aNetwork({}));
    expect(html).toContain('Nothing to read yet');
    expect(html).not.toContain('%');
  });

  it('says of a few names that they are a start', () => {
    expect(show(aNetwork({ contacts: someContacts(3) }))).toContain('3 names are a start');
  });

  it('puts care before the patterns when time with most people costs energy', () => {
    const html = show(aNetwork({ contacts: someContacts(9, () => ({ energy: -2 })) }));
    expect(html).toContain('Before the figures');
    expect(html).toContain('Show the six patterns all the same');
    expect(count(html, '<article')).toBe(0);
  });

  it('counts a support hole as a reason for care, but not support nobody asked about', () => {
    const unsupported = someContacts(9, () => ({ received: ['information' as const] }));
    expect(show(aNetwork({ contacts: unsupported }))).toContain('nobody gives personal support');
    expect(show(aNetwork({ contacts: someContacts(9) }))).not.toContain('Before the figures');
  });
});
