/** Looks for what bars somebody from a page, by the rules of axe. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

/** What speaks against these standards, unless told otherwise WCAG and good practice: `rule: place`. */
export async function findBarriers(
  page: Page,
  standards: readonly string[] = [...WCAG, 'best-practice'],
): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What React Aria has just announced stays there for seconds, named by parts that may be gone.
    .exclude('[data-live-announcer]')
    .withTags([...standards])
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}
