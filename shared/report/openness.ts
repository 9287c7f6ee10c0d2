/** How open the circle is, sentence by sentence; one sentence says so when it was never asked. */
import { EFFICIENCY_LOW } from '../diagnosis/thresholds.ts';
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Catalogue } from '../text/catalogue.ts';

export function opennessSentences({ structure }: Diagnosis, text: Catalogue): readonly string[] {
  const words = text.diagnosis.openness;
  const { components, isolates, effectiveSize, efficiency, density, n } = structure;
  if (components === null || n === 0) return [words.notAsked];
  return [
    words.components(components, n),
    isolates === null || isolates === 0 || components === 1 ? null : words.isolates(isolates),
    effectiveSize === null ? null : words.effectiveSize(effectiveSize, n),
    efficiency !== null && efficiency < EFFICIENCY_LOW ? words.half : null,
    density === null ? null : words.density(density),
    structure.oneWorld === true ? words.oneWorld : null,
    structure.echoChamber === true ? text.diagnosis.bridges.echo : null,
  ].filter((sentence) => sentence !== null);
}
