/**
 * Networks of invented people with nine answers in ten given, for what needs more than who is tied
 * to whom. The same size and seed give the same people.
 */
import type { Contact } from '../../shared/model/contact.ts';
import { emptyContact } from '../../shared/model/empty-contact.ts';
import { emptyEgo, type Network } from '../../shared/model/network.ts';
import {
  BENEFITS,
  GENERATIONS,
  LEVELS,
  ORIGINS,
  SELF_REPORT_ITEMS,
} from '../../shared/model/scales.ts';
import { createEgoNetwork, idOf } from './ego-networks.ts';
import { createChance, drawBelow, drawOne, type Chance } from './seeded.ts';

/** The day the diagnoses of the bench are made. */
export const BENCH_DAY = '2026-11-22';

const FIRST =
  'Ada Amir Anne Benoît Bruno Camille Chen Clara David Élise Emma Farah Félix Grace Hugo Inès Isaac Jade Jonas Julia Karim Léa Liam Lina Louis Maya Mia Nadia Noah Nora Olga Omar Paul Priya Rosa Samuel Sofia Théo Vera Yuki'.split(
    ' ',
  );
const LAST =
  'Adeyemi Arsenault Bélanger Bouchard Campbell Chowdhury Côté Dubois Fortin Gagnon Garcia Haddad Hughes Ivanova Johansson Kim Lavoie Leblanc Lévesque Martin Mehta Moreau Nguyen Okafor Ouellet Patel Pelletier Rossi Roy Schmidt Silva Singh Smith Tanaka Tremblay Vargas Wang Williams Yilmaz Zhou'.split(
    ' ',
  );
const ORGS = ['Mercy Hospital', 'City Clinic', 'University', 'Ministry', 'Red Cross', 'Biotech'];
const FUNCTIONS = [
  'Surgery',
  'Paediatrics',
  'Research',
  'Nursing',
  'Finance',
  'Policy',
  'Teaching',
];
const CIRCLES = ['Ward', 'Residency', 'Board', 'Journal club', 'Neighbours', 'School', 'Choir'];

const ANSWERED = 0.9;
/** Ties among contacts each has, as in the goals. */
const DEGREE = 6;

/** The answer, or none. */
const perhaps = <T>(chance: Chance, draw: () => T): T | null =>
  chance() < ANSWERED ? draw() : null;

function nameOf(position: number): string {
  const first = FIRST[position % FIRST.length] ?? '';
  const last = LAST[Math.floor(position / FIRST.length) % LAST.length] ?? '';
  const generation = Math.floor(position / (FIRST.length * LAST.length));
  return generation === 0 ? `${first} ${last}` : `${first} ${last} ${'I'.repeat(generation + 1)}`;
}

function drawMet(chance: Chance, position: number): Contact['met'] {
  if (chance() < 0.4 || position === 0) return { via: 'self', brokers: [] };
  // Those I have known longest introduced most of the others.
  const broker = Math.floor(drawBelow(chance, position) * chance());
  return { via: 'person', brokers: [{ kind: 'contact', id: idOf(broker) }] };
}

function drawContact(position: number, chance: Chance): Contact {
  const scale = (from: number, to: number): number | null =>
    perhaps(chance, () => from + drawBelow(chance, to - from + 1));
  const one = <T>(items: readonly T[]): T | null =>
    perhaps(chance, () => items[drawBelow(chance, items.length)] ?? null);
  const benefits = () => perhaps(chance, () => BENEFITS.filter(() => chance() < 0.3));
  const yesNo = () => perhaps(chance, () => chance() < 0.3);
  return {
    ...emptyContact(idOf(position), nameOf(position)),
    circle: one(CIRCLES),
    org: one(ORGS),
    function: one(FUNCTIONS),
    levelRel: one(LEVELS),
    proximity: scale(0, 4),
    generation: one(GENERATIONS),
    origin: one(ORIGINS),
    met: perhaps(chance, () => drawMet(chance, position)),
    introducedTo: perhaps(chance, () => []),
    freqPerYear: scale(1, 60),
    monthsSinceContact: scale(0, 30),
    yearsKnown: scale(0, 25),
    closeness: scale(1, 5),
    energy: scale(-2, 2),
    trust: scale(1, 5),
    received: benefits(),
    given: benefits(),
    demand: scale(0, 4),
    challenge: scale(0, 4),
    viewSim: scale(0, 4),
    skillOverlap: scale(0, 4),
    adaptation: scale(0, 4),
    scheduledOnly: yesNo(),
    wantsMore: yesNo(),
    delegable: yesNo(),
    kin: yesNo(),
  };
}

/** A network of `count` core contacts who know six others each on average. */
export function createPeople(count: number, seed = count): Network {
  const chance = createChance(seed);
  return {
    ego: {
      ...emptyEgo(),
      name: 'Sam Rivard',
      org: drawOne(chance, ['Mercy Hospital', 'City Clinic']),
      function: 'Surgery',
      totalKnown: count * 3,
      hoursOnRequestsShare: 0.3,
      selfReport: Object.fromEntries(SELF_REPORT_ITEMS.map((item) => [item, drawBelow(chance, 5)])),
    },
    contacts: Array.from({ length: count }, (_, position) => drawContact(position, chance)),
    alterTies: [
      ...createEgoNetwork({ shape: 'communities', n: count, degree: DEGREE, weighted: false, seed })
        .ties,
    ],
  };
}
