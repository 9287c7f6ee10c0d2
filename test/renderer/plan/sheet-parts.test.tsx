/** Parts of an item's sheet as they stand when the vault process has answered. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { LINE_MAX } from '../../../renderer/app/limits.ts';
import { queryClient } from '../../../renderer/app/queries.ts';
import { LanguageProvider } from '../../../renderer/app/text.tsx';
import { ExperimentFields } from '../../../renderer/features/plan/ExperimentFields.tsx';
import { Introducers } from '../../../renderer/features/plan/Introducers.tsx';
import { requestFor } from '../../../renderer/features/plan/proposal-words.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { emptyRole } from '../../../shared/model/empty-role.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { aNetwork, aPlanItem, someContacts } from '../../support/builders.ts';

const show = (part: ReactNode): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider locale="en" catalogue={catalogues.en}>
        {part}
      </LanguageProvider>
    </QueryClientProvider>,
  );
const change = (): void => undefined;

afterEach(() => queryClient.clear());

it('stops a line of a try where the vault would refuse it, and cuts nothing off after', () => {
  const experiment = { from: '2026-11-22', weeks: 4, stopRule: 'Stop', signal: 'Sign' };
  const html = show(<ExperimentFields item={aPlanItem({ experiment })} change={change} />);
  const areas = html.match(/<textarea[^>]*>/gu) ?? [];
  expect(areas).toHaveLength(2);
  for (const area of areas) expect(area).toContain(`maxLength="${String(LINE_MAX)}"`);
});

it('blurs the request for an introduction, which says whom I look for in my own words', () => {
  const network = aNetwork({
    contacts: someContacts(12, () => ({ org: 'Lab', closeness: 4, function: 'Economics' })),
  });
  queryClient.setQueryData(['network', 'get', {}], network);
  queryClient.setQueryData(['diagnosis', 'get', {}], diagnose(network));
  const role = { ...emptyRole('Ada’s new chief'), org: 'Lab', function: 'Economics' };
  const html = show(<Introducers item={aPlanItem()} change={change} role={role} />);
  const said = requestFor(role.name, catalogues.en);
  const [before = ''] = html.split(said.split('\n')[0] ?? '');
  expect(before).not.toBe(html);
  expect(before.slice(before.lastIndexOf('<'))).toContain('data-private');
});
