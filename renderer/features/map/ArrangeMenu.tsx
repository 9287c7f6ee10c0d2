/** How the map is arranged, folded away: rings or free, what rings and sectors are, which outlines. */
import { memo, type ReactNode } from 'react';
import { RINGS_BY, SECTORS_BY } from '../../../shared/map/scene.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { LAYOUTS, outlinesOffered, type MapQuery } from './map-query.ts';

type Props = Pick<MapQuery, 'ringsBy' | 'sectorsBy' | 'layout' | 'outlines'> & {
  readonly onChange: (changes: Partial<MapQuery>) => void;
};

/** Drawn again only when one of its own choices changes. */
export const ArrangeMenu = memo((props: Props): ReactNode => {
  const { ringsBy, sectorsBy, layout, outlines, onChange } = props;
  const words = useLanguage().text.mapPicture;
  return (
    <Popover label={words.arrangeLabel} trigger={<Button icon="map">{words.arrange}</Button>}>
      <Segmented
        label={words.layout.label}
        options={LAYOUTS.map((value) => ({ value, label: words.layout[value] }))}
        value={layout}
        onChange={(chosen) => onChange({ layout: chosen })}
      />
      {layout === 'rings' && (
        <>
          <Select
            label={words.ringsBy.label}
            options={RINGS_BY.map((value) => ({ value, label: words.ringsBy[value] }))}
            value={ringsBy}
            onChange={(chosen) => chosen !== null && onChange({ ringsBy: chosen })}
          />
          <Select
            label={words.sectorsBy.label}
            options={SECTORS_BY.map((value) => ({ value, label: words.sectorsBy[value] }))}
            value={sectorsBy}
            onChange={(chosen) => chosen !== null && onChange({ sectorsBy: chosen })}
          />
        </>
      )}
      <Select
        label={words.outlines.label}
        options={outlinesOffered({ layout, sectorsBy }).map((value) => ({
          value,
          label: words.outlines[value],
        }))}
        value={outlines}
        onChange={(chosen) => chosen !== null && onChange({ outlines: chosen })}
      />
    </Popover>
  );
});
