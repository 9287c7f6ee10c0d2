/** Every reading that can be laid over the map, by name: the one place overlays are put together. */
import type { OverlayRules } from './judgement.ts';
import { benefits, brokers, energy, freshness, redundancy } from './lenses.ts';
import { crisis, need } from './lenses-of-need.ts';
import { biased } from './overlay-biased.ts';
import { chameleon } from './overlay-chameleon.ts';
import { disconnectedExpert } from './overlay-disconnected-expert.ts';
import { formalist } from './overlay-formalist.ts';
import { overloaded } from './overlay-overloaded.ts';
import { plan } from './overlay-plan.ts';
import { superficial } from './overlay-superficial.ts';
import type { MapScene, Reading, ScenePair } from './scene.ts';

export const OVERLAY_RULES: { readonly [R in Reading]: OverlayRules } = {
  formalist,
  overloaded,
  disconnected_expert: disconnectedExpert,
  biased,
  superficial,
  chameleon,
  benefits,
  energy,
  freshness,
  brokers,
  redundancy,
  crisis,
  need,
  plan,
};

/** The pairs the scene's overlay draws: only the one that asks what runs through me has any. */
export const pairsShown = ({ overlay, pairs }: MapScene): readonly ScenePair[] =>
  overlay === 'overloaded' ? pairs : [];
