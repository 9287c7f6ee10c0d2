/** R2: the map in vectors with its legend, and how open the circle is. */
import type { PrintedElement } from '../../contract/report.ts';
import { mapScene } from '../../map/make-scene.ts';
import { mapPicture } from '../../map/picture.ts';
import { badgesOn, badgesUnder, type Badge } from '../../map/plan-badges.ts';
import type { MapScene, Overlay } from '../../map/scene.ts';
import { topTendency } from '../archetype.ts';
import { h } from '../element.ts';
import { layerWords } from '../map-words.ts';
import { opennessSentences } from '../openness.ts';
import { paragraph, type Page, section, whole } from '../page.ts';

/** Width of the drawing in px; the style sheet fits it to the page. */
const WIDTH = 640;

/**
 * The reading of the nearest pattern where there is one. A coach's copy shows none: marks say of
 * people by name what they bring and lack.
 */
function overlayOf({ diagnosis, options }: Page): Overlay {
  return options.copy === 'private' ? (topTendency(diagnosis) ?? 'none') : 'none';
}

/** What is meant with whom, where this copy shows it. */
const badgesFor = ({ plan }: Page, scene: MapScene): readonly Badge[] =>
  plan === null
    ? []
    : badgesOn(
        scene,
        { columnById: plan.columnById, toWake: new Set() },
        badgesUnder(scene.overlay),
      );

/** The map, its legend, and what can be read from it. */
export function map(page: Page): PrintedElement {
  const { network, diagnosis, text } = page;
  const words = text.report.map;
  const overlay = overlayOf(page);
  const scene = mapScene(network, diagnosis, { sectorsBy: 'circle', overlay });
  return section(
    page,
    'map',
    paragraph('lead', words.lead),
    overlay === 'none' ? null : paragraph('note map-reading', text.map.readings[overlay]),
    h(
      'figure',
      { class: 'map-figure' },
      mapPicture(scene, {
        nameOf: page.nameOf,
        text: text.map,
        width: WIDTH,
        layers: { text: layerWords(text), badges: badgesFor(page, scene) },
      }),
    ),
    whole(
      'map-notes',
      h('h3', {}, words.figures),
      opennessSentences(diagnosis, text).map((sentence) => paragraph('note', sentence)),
    ),
  );
}
