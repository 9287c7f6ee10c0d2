/** `compare`, `opportunities` and `proposals`, as one would run them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Opportunity } from '../../shared/model/opportunity.ts';
import { Proposal } from '../../shared/model/proposal.ts';
import { aWorld, CASES, errorLine } from './world.ts';

const expert = join(CASES, '05_disconnected_expert.json');
const followUp = join(CASES, '12_expert_followup_6m.json');
const healthy = join(CASES, '02_healthy.json');

describe('compare', () => {
  test('prints counts, shares and patterns, with what is no clear change, and nobody’s name', async () => {
    const { exit, out } = await aWorld().run('compare', expert, followUp);
    expect(exit).toBe(0);
    expect(out).toMatch(/Push towards growth\s+1 of 13\s+4 of 14\n/u);
    expect(out).toMatch(/Personal development\s+0\s+3\s+somebody now/u);
    expect(out).toMatch(/Disconnected Expert\s+72\.5 \([\d.–]+\)\s+18\.5 \([\d.–]+\)\n/u);
    expect(out).toMatch(/Formalist .+no clear change/u);
    expect(out).not.toMatch(/Lab head|Health economist/u);
  });

  test('--json prints one object, in codes', async () => {
    const { out } = await aWorld().run('compare', expert, followUp, '--json');
    const { comparison } = JSON.parse(out) as { comparison: { people: { joined: string[] } } };
    expect(comparison.people.joined).toEqual(['n1', 'n3', 'n5']);
  });

  test('wants two documents, and says which one is not there', async () => {
    const world = aWorld();
    expect((await world.run('compare', expert)).exit).toBe(2);
    const missing = world.path('nothing.json');
    expect(errorLine(await world.run('compare', expert, missing))).toContain(missing);
  });
});

describe('opportunities', () => {
  test('prints the steps with initials, what is good first, and what stays uncertain', async () => {
    const { exit, out } = await aWorld().run('opportunities', expert);
    expect(exit).toBe(0);
    expect(out).toContain('Ask LH to introduce you to somebody from another field');
    expect(out.indexOf('What it also brings')).toBeLessThan(out.indexOf('One way: from 73 to 35'));
    expect(out).toContain('What stays uncertain');
    expect(out).not.toContain('Lab head');
  });

  test('prints the same in French', async () => {
    const { out } = await aWorld({ locale: 'fr' }).run('opportunities', expert);
    expect(out).toContain('Demander à LH de vous présenter quelqu’un');
  });

  test('says when there is nothing to look for, and --json prints codes', async () => {
    const world = aWorld();
    expect((await world.run('opportunities', healthy)).out).toContain('No pattern stands at 50');
    const { out } = await world.run('opportunities', expert, '--json');
    const { opportunities } = JSON.parse(out) as { opportunities: unknown };
    expect(z.array(Opportunity).safeParse(opportunities).error).toBeUndefined();
  });
});

describe('proposals', () => {
  test('prints the three columns with initials, what each rests on and the gentlest way first', async () => {
    const { exit, out } = await aWorld().run('proposals', expert);
    expect(exit).toBe(0);
    expect(out.indexOf('Give less')).toBeLessThan(out.indexOf('Give more'));
    expect(out).toContain('Somebody who helps others grow, at another organisation');
    expect(out).toContain('Could introduce you: FS, who moves in that world already.');
    expect(out).toContain('Ways, the gentlest first: Let it stand further out');
    expect(out).not.toMatch(/Lab head|Former supervisor/u);
  });

  test('speaks French, of a day one may choose, and --json prints codes', async () => {
    const french = await aWorld({ locale: 'fr' }).run(
      'proposals',
      healthy,
      '--today',
      '2026-06-30',
    );
    expect(french.out).toContain('Garder');
    const { out } = await aWorld().run('proposals', expert, '--json');
    const { proposals } = JSON.parse(out) as { proposals: unknown };
    expect(z.array(Proposal).safeParse(proposals).error).toBeUndefined();
  });

  test('says which goal a proposal serves, and never a name a goal holds', async () => {
    const world = aWorld();
    const goals = [
      { id: 'g', text: 'To lead as the Lab head does', needs: ['development'] },
      { id: 'h', text: 'A clinic of my own', needs: ['balance', 'influence', 'support'] },
    ].map((goal) => Object.assign(goal, { since: '2026-11-01' }));
    const document = JSON.parse(readFileSync(expert, 'utf8')) as object;
    const file = world.path('with-goals.json');
    writeFileSync(file, JSON.stringify({ ...document, plan: { goals } }));
    const { out } = await world.run('proposals', file);
    expect(out).toMatch(/For: (A goal of mine|A clinic of my own)/u);
    expect(out).not.toContain('Lab head');
    const { proposals } = JSON.parse((await world.run('proposals', file, '--json')).out) as {
      proposals: readonly Proposal[];
    };
    expect(proposals.some(({ goal }) => goal === 'g' || goal === 'h')).toBe(true);
  });

  test('wants one document and a day of the calendar', async () => {
    const world = aWorld();
    expect((await world.run('proposals', expert, healthy)).exit).toBe(2);
    expect((await world.run('proposals', expert, '--today', 'tomorrow')).exit).toBe(2);
    const missing = world.path('nothing.json');
    expect(errorLine(await world.run('proposals', missing))).toContain(missing);
  });
});
