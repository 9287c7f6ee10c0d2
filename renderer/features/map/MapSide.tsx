/** Beside the map: finding people, whoever is selected, what is tried, and how to read it all. */
import { useMemo, type ReactNode } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Legend } from './Legend.tsx';
import { MapNotes } from './MapNotes.tsx';
import type { MapQuery } from './map-query.ts';
import { readingOf } from './picture/arranging.ts';
import { PictureNotes } from './picture/PictureNotes.tsx';
import { SelectionPanel } from './selection/SelectionPanel.tsx';
import type { Selection } from './selection/use-selection.ts';
import { SideCard } from './SideCard.tsx';
import { TrialPanel } from './trial/TrialPanel.tsx';
import type { MapState } from './use-map-state.ts';
import styles from './MapScreen.module.css';

type Props = {
  /** The network as it is. */
  readonly network: Network;
  readonly query: MapQuery;
  readonly state: MapState;
  readonly selection: Selection;
  readonly withMyTies: boolean;
  readonly onMyTies: (areDrawn: boolean) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  /** These are to be drawn one by one. */
  readonly onDraw: (ids: Iterable<string>) => void;
  readonly onSavePicture: () => void;
};

export function MapSide(props: Props): ReactNode {
  const { network, query, state, selection, withMyTies } = props;
  const { onMyTies, onChoose, onDraw, onSavePicture } = props;
  const { text } = useLanguage();
  const { outcome, tried, diagnosis, contacts, scenes, inSight, chosen } = state;
  const { everybody, plain } = inSight;
  const { hidden } = selection.aside;
  // By who is hidden and not by the scene, which is a new one with every overlay.
  const people = useMemo(
    () => [...contacts.values()].filter(({ id }) => !hidden.has(id)),
    [contacts, hidden],
  );
  const isMap = query.view === 'map';
  const trialPanel = useMemo(
    () => (
      <TrialPanel
        key="trial"
        network={network}
        outcome={outcome}
        nameOf={(id) => contacts.get(id)?.name ?? id}
      />
    ),
    [network, outcome, contacts],
  );
  return (
    <aside className={styles.side}>
      <SelectionPanel
        selection={selection}
        people={people}
        chosen={chosen.length}
        onSavePicture={onSavePicture}
      />
      <SideCard
        scene={everybody}
        network={network}
        contacts={contacts}
        tried={tried}
        chosen={chosen}
        onChoose={onChoose}
      />
      {outcome !== null && trialPanel}
      {isMap && (
        <PictureNotes
          nodes={plain.nodes}
          chosen={chosen}
          outlines={query.outlines}
          groups={state.outlined}
          pins={state.pins}
          settling={scenes.settling}
          onChoose={onChoose}
        />
      )}
      <Legend
        scene={everybody}
        reading={readingOf(text, query)}
        tried={tried}
        onChoose={onChoose}
      />
      {isMap && <Switch label={text.map.myTies} isOn={withMyTies} onChange={onMyTies} />}
      <MapNotes
        network={network}
        overlay={query.overlay}
        diagnosis={diagnosis}
        shown={scenes.plain.nodes.length - scenes.groups.size - tried.added.size}
        onUnfoldAll={() => onDraw(contacts.keys())}
      />
      {outcome === null && trialPanel}
    </aside>
  );
}
