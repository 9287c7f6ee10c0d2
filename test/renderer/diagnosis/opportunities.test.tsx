import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { queryClient } from '../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../renderer/app/text.tsx';
import { OpportunitiesSection } from '../../../renderer/features/diagnosis/opportunities/OpportunitiesSection.tsx';
import { OpportunityEntry } from '../../../renderer/features/diagnosis/opportunities/OpportunityEntry.tsx';
import { listParts } from '../../../renderer/features/diagnosis/page-parts.ts';
import { readingOf } from '../../../renderer/features/diagnosis/reading.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { findOpportunities } from '../../../shared/treatment/find-opportunities.ts';
import { readCase } from '../../support/case-network.ts';

const catalogue = catalogues.en;
const readingFor = (prefix: string) => {
  const { network } = readCase(prefix);
  return readingOf(network, diagnose(network));
};

const show = (part: ReactNode): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider locale="en" catalogue={catalogue}>
        {part}
      </LanguageProvider>
    </QueryClientProvider>,
  );

const showFound = (prefix: string): string => {
  const reading = readingFor(prefix);
  const found = findOpportunities(reading.network, null, catalogue.treatment.unknown);
  return show(
    found.map((each) => (
      <OpportunityEntry key={each.archetype} reading={reading} opportunity={each} />
    )),
  );
};

afterEach(() => queryClient.clear());

describe('the section of small steps', () => {
  it('tries nothing out before it is asked to, and is not there without a pattern', () => {
    const html = show(<OpportunitiesSection reading={readingFor('05')} />);
    expect(html).toContain('Look for small steps');
    expect(html).not.toContain('Ask ');
    expect(listParts(readingFor('05'), false)).toContain('steps');
    expect(listParts(readingFor('02'), false)).not.toContain('steps');
  });

  it('says what is good first, then the ways with whom and where they lead', () => {
    const html = showFound('05');
    expect(html.indexOf('What it also brings')).toBeLessThan(html.indexOf('Two steps together'));
    expect(html).toMatch(
      /Ask <a [^>]*href="#\/people\/e1"><bdi>Lab head<\/bdi><\/a> to introduce/u,
    );
    expect(html).toContain('from 73 to 35 of 100');
    expect(html).toContain('What would move');
  });

  it('says how far three steps come where they are not enough, with care first', () => {
    const html = showFound('08');
    expect(html).toContain('These come nearest.');
    expect(html).toContain('expected by others');
    expect(html).not.toContain('One way');
  });
});
