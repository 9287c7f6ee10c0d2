/** The reasons behind a mark as phrases. */
import { REASONS } from '../../../shared/map/judgement.ts';
import type { SceneNode } from '../../../shared/map/scene.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';

/** One phrase for each reason; a phrase that says so when there is none. */
export function reasonWords(text: Catalogue['map'], node: SceneNode): readonly string[] {
  const given = REASONS.filter((reason) => node.reasons.includes(reason));
  return given.length === 0 ? [text.card.noReason] : given.map((reason) => text.reasons[reason]);
}
