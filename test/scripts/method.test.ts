import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tableNames, withTables } from '../../scripts/method/tables.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import * as limits from '../../shared/diagnosis/thresholds.ts';
import { emptyNetwork } from '../../shared/model/network.ts';
import { INTRODUCER, SEARCH } from '../../shared/treatment/thresholds.ts';

const FILE = fileURLToPath(new URL('../../docs/method.md', import.meta.url));
const page = readFileSync(FILE, 'utf8');

it('says of every anchor, weight, criterion and threshold what the engine does', async () => {
  expect(page, 'run: npm run method').toBe(await withTables(page, FILE));
});

it.each(tableNames)('holds the table of %s once', (name) => {
  expect(page.split(`<!-- table: ${name} -->`)).toHaveLength(2);
});

it('refuses a table that does not exist', async () => {
  const unknown = '<!-- table: horoscopes --><!-- end of table -->';
  await expect(withTables(unknown, FILE)).rejects.toThrow('There is no table called horoscopes');
});

/** The page as one line, as a sentence may break anywhere. */
const prose = page.replaceAll(/\s+/gu, ' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const spelled = (number: number): string => NUMBERS[number] ?? String(number);
const percent = (share: number): string => `${String(Math.round(100 * share))} %`;
const hundredths = (share: number): string => share.toFixed(2);

const { BAND, CAP, DISCORDANCE, ECHO_CHAMBER, RATING, SINGLE_BROKER, TIE } = limits;
const { weights } = INTRODUCER;

it.each([
  `given only when at least ${percent(limits.ANSWERED_MIN)} are`,
  `severity is held at ${String(CAP.tendency)}; where one of two is needed and only one is met, at ${String(CAP.oneMajor)}`,
  `another from ${String(BAND.likely)} on and less than ${spelled(limits.MIXED_WITHIN)} points below makes it mixed`,
  `Where it lies on both sides of ${String(BAND.likely)}`,
  `the available indicator of weight ${String(limits.COUNTER_WEIGHT_MIN)} or more`,
  `at least ${spelled(limits.HOMOPHILY_ATTRIBUTES_MIN)} must be known`,
  `Where ${percent(limits.ANSWERED_MIN)} of the people I adjust to a lot (${String(RATING.high)} of 4 and more)`,
  `strictly above ${percent(limits.SELF_BROKER_LIMIT)} (seed). Nothing is said below ${spelled(limits.BROKER_N_MIN)} people or ${percent(limits.BROKER_COVERAGE_MIN)} known`,
  `A superconnector introduced ${spelled(limits.SUPERCONNECTOR_MIN)} people or more`,
  `told from ${spelled(SINGLE_BROKER.introductionsMin)} such introductions on`,
  `less alike than ${hundredths(DISCORDANCE.diverse.homophilyBelow)} and less dense than ${hundredths(DISCORDANCE.diverse.densityBelow)}`,
  `at least ${hundredths(DISCORDANCE.closed.homophilyFrom)} alike and ${hundredths(DISCORDANCE.closed.densityFrom)} dense`,
  `one group of ${spelled(limits.ONE_WORLD_N)} or more is one world`,
  `largest group above .${String(10 * ECHO_CHAMBER.largestShareAbove)} of n and density above .${String(10 * ECHO_CHAMBER.densityAbove)}`,
  `from ${spelled(ECHO_CHAMBER.peopleMin)} people on (our proposal)`,
  `more than ${spelled(limits.SURPLUS_PROVIDERS)} and than half of the core is a surplus`,
  `ln(1 + contacts a year)/ln ${String(TIE.weekly + 1)}`,
  `A count of people who answered something is told where ${percent(limits.ANSWERED_MIN)} did`,
  `people who contradict openly (${String(RATING.high)} of 4 and more)`,
  `For each pattern of severity ${String(BAND.likely)} and more`,
  `With more than forty steps in sight`,
  `${hundredths(weights.reach)} · reach + ${hundredths(weights.strength)} · strength + ${hundredths(weights.energy)} · (energy + 2)/4 + ${hundredths(weights.introduced)} · min(1, introductions/${String(INTRODUCER.introducedFull)})`,
])('says in its prose what the engine does: “%s”', (sentence) => {
  expect(prose).toContain(sentence);
});

it('speaks of forty steps because forty are weighed', () => {
  expect([SEARCH.candidatesMax, SEARCH.stepsMax]).toEqual([40, 3]);
});

it('gives the vital signs in their order, each with the badge the engine gives it', () => {
  const section = page.slice(
    page.indexOf('## The ten vital signs'),
    page.indexOf('## Small steps'),
  );
  const badges = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').at(-2)?.trim())
    .filter((badge) => badge !== 'Badge' && badge?.startsWith('---') !== true);
  expect(badges).toEqual(
    Object.values(diagnose(emptyNetwork()).vitalSigns).map(({ badge }) =>
      badge === 'proposal' ? 'our proposal' : badge,
    ),
  );
});
