/** Above the map: which reading, how it is arranged, map or table. */
import { memo, type ReactNode } from 'react';
import { LENSES, type Overlay } from '../../../shared/map/scene.ts';
import { ARCHETYPES } from '../../../shared/model/scales.ts';
import { useLanguage } from '../../app/text.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select, type SelectProps } from '../../ui/Select.tsx';
import { FilterBar } from '../filter/FilterBar.tsx';
import type { Filtering } from '../filter/filtering.ts';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { RESTS, type MapQuery } from './map-query.ts';
import { lookOfMap } from '../views/looks.ts';
import { ViewsMenu } from '../views/ViewsMenu.tsx';
import { useAside } from './selection/aside.ts';
import styles from './MapToolbar.module.css';

type Choice<V extends string> = {
  readonly value: V;
  readonly onChange: (changes: Partial<MapQuery>) => void;
};

/** Each choice is drawn again only when its own value changes. */
const OverlayChoice = memo(({ value, onChange }: Choice<Overlay>): ReactNode => {
  const { text } = useLanguage();
  const words = text.map.overlay;
  const options: SelectProps<Overlay>['options'] = [
    { value: 'none', label: words.none },
    {
      title: words.patterns,
      options: ARCHETYPES.map((it) => ({ value: it, label: text.terms.archetypes[it] })),
    },
    {
      title: words.lenses,
      options: LENSES.map((it) => ({ value: it, label: text.map.lenses[it] })),
    },
  ];
  return (
    <Select
      label={words.label}
      options={options}
      value={value}
      onChange={(overlay) => onChange({ overlay: overlay ?? 'none' })}
    />
  );
});

const ViewChoice = memo(({ value, onChange }: Choice<MapQuery['view']>): ReactNode => {
  const words = useLanguage().text.map.view;
  const options: readonly { readonly value: MapQuery['view']; readonly label: string }[] = [
    { value: 'map', label: words.map },
    { value: 'table', label: words.table },
  ];
  return (
    <Segmented
      label={words.label}
      options={options}
      value={value}
      onChange={(view) => onChange({ view })}
    />
  );
});

type Props = {
  readonly query: MapQuery;
  readonly onChange: (changes: Partial<MapQuery>) => void;
  readonly filtering: Filtering;
};

export function MapToolbar({ query, onChange, filtering }: Props): ReactNode {
  return (
    <div className={styles.toolbar}>
      <OverlayChoice value={query.overlay} onChange={onChange} />
      <ViewChoice value={query.view} onChange={onChange} />
      <ArrangeMenu
        ringsBy={query.ringsBy}
        sectorsBy={query.sectorsBy}
        layout={query.layout}
        outlines={query.outlines}
        onChange={onChange}
      />
      <MapViews query={query} />
      <WhomChoice filtering={filtering} rest={query.rest} onChange={onChange} />
    </div>
  );
}

/** The views kept of the map, and who is put aside on it now. */
function MapViews({ query }: Pick<Props, 'query'>): ReactNode {
  const aside = useAside();
  return <ViewsMenu screen="map" look={() => lookOfMap(query, aside)} />;
}

type WhomProps = Pick<Props, 'filtering' | 'onChange'> & Pick<MapQuery, 'rest'>;

const WhomChoice = memo(({ filtering, rest, onChange }: WhomProps): ReactNode => {
  const { text } = useLanguage();
  const words = text.filter.rest;
  const { found, contacts } = filtering;
  return (
    <FilterBar filtering={filtering}>
      <Segmented
        label={words.label}
        isLabelHidden
        options={RESTS.map((value) => ({ value, label: words[value] }))}
        value={rest}
        onChange={(chosen) => onChange({ rest: chosen })}
      />
      <span className={styles.count} role="status">
        {found.length === 0 ? text.filter.nobody : text.people.count(found.length, contacts.length)}
      </span>
    </FilterBar>
  );
});
