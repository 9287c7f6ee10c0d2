/** What the legend of a printed map calls what lies on it, put together from where the screen has it. */
import type { LayerText } from '../map/picture-layers.ts';
import type { Catalogue } from '../text/catalogue.ts';

/** The words of a catalogue for everything a printed map may show. */
export const layerWords = ({ mapExport, mapTrial, mapPlan }: Catalogue): LayerText => ({
  ...mapExport.legend,
  ...mapTrial.legend,
  badges: mapPlan.badges,
});
