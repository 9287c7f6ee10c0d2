/** The six archetypes by name: each is a table of indicators with its rules. */
import type { Archetype } from '../../model/scales.ts';
import type { ArchetypeRules } from '../indicator.ts';
import { biased } from './biased.ts';
import { chameleon } from './chameleon.ts';
import { disconnectedExpert } from './disconnected-expert.ts';
import { formalist } from './formalist.ts';
import { overloaded } from './overloaded.ts';
import { superficial } from './superficial.ts';

export const RULES: Readonly<Record<Archetype, ArchetypeRules>> = {
  formalist,
  overloaded,
  disconnected_expert: disconnectedExpert,
  biased,
  superficial,
  chameleon,
};
