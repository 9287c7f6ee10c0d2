/** Beside the map: finding people, whoever is selected, what is tried, and how to read it all. */
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Legend } from './Legend.tsx';
import { MapNotes } from './MapNotes.tsx';
import type { MapQuery } from './map-query.ts';
import { readingOf } from './picture/arranging.ts';
import { PictureNotes } from './picture/PictureNotes.tsx';
import { withoutPeople } from './selection/hiding.ts';
import { PlanNotes } from './planning/PlanNotes.tsx';
import type { Intend } from './planning/use-intend.ts';
import type { Planning } from './planning/use-planning.ts';
import { SelectionPanel } from './selection/SelectionPanel.tsx';
import type { Selection } from './selection/use-selection.ts';
import { SideCard } from './SideCard.tsx';
import { TrialPanel } from './trial/TrialPanel.tsx';
import type { MapState } from './use-map-state.ts';
import styles from './MapScreen.module.css';

/** Wanted when another day is looked at. */
const TimePanel = lazy(async () => ({ default: (await import('./time/TimePanel.tsx')).TimePanel }));

/** Wanted when somebody one looks for is selected, not with the first picture. */
const WantedCard = lazy(async () => ({
  default: (await import('./planning/WantedCard.tsx')).WantedCard,
}));

type Props = {
  /** The network as it is. */
  readonly network: Network;
  readonly query: MapQuery;
  readonly state: MapState;
  readonly selection: Selection;
  readonly planning: Planning;
  readonly onIntend: Intend;
  readonly withMyTies: boolean;
  readonly onMyTies: (areDrawn: boolean) => void;
  readonly onChoose: (ids: readonly string[]) => void;
  /** These are to be drawn one by one. */
  readonly onDraw: (ids: Iterable<string>) => void;
  readonly onSavePicture: () => void;
};

export function MapSide(props: Props): ReactNode {
  const { network, query, state, selection, planning, withMyTies } = props;
  const { onIntend, onMyTies, onChoose, onDraw, onSavePicture } = props;
  const { text } = useLanguage();
  const { time, outcome, trial, tried, diagnosis, contacts, scenes, inSight, hidden, chosen } =
    state;
  const { everybody, plain, groups } = inSight;
  // While one tries by hand the figures stay where they are, whoever is selected.
  const isByHand = state.hand.does === 'tries' || state.hand.why !== null;
  // By who is hidden and not by the scene, which is a new one with every overlay.
  const people = useMemo(
    () => [...contacts.values()].filter(({ id }) => !hidden.has(id)),
    [contacts, hidden],
  );
  const isMap = query.view === 'map';
  const looked = planning.picture.chosen;
  const grouped = query.outlines === 'none' ? null : state.outlined;
  const together = planning.outlined?.some(({ people }) => people.length > 1) ?? false;
  const outlined = planning.outlined === null ? grouped : together ? planning.outlined : null;
  const drawn = time?.drawn ?? network;
  const left = time?.compared?.marks.left;
  // Whoever left is drawn, and counted among those who differ alone.
  const present = useMemo(
    () => (left === undefined ? everybody : withoutPeople(everybody, left)),
    [everybody, left],
  );
  const trialPanel = useMemo(
    () => (
      <TrialPanel
        key="trial"
        network={network}
        trial={trial}
        nameOf={(id) => contacts.get(id)?.name ?? id}
      />
    ),
    [network, trial, contacts],
  );
  const myTies = useMemo(
    () => <Switch label={text.map.myTies} isOn={withMyTies} onChange={onMyTies} />,
    [text, withMyTies, onMyTies],
  );
  return (
    <aside className={styles.side}>
      <SelectionPanel
        selection={selection}
        people={people}
        chosen={chosen.length}
        onSavePicture={onSavePicture}
      />
      {isByHand && trialPanel}
      <SideCard
        scene={everybody}
        network={drawn}
        time={time}
        contacts={contacts}
        tried={tried}
        chosen={chosen}
        onChoose={onChoose}
        onIntend={onIntend}
      />
      {looked !== null && (
        <Suspense>
          <WantedCard wanted={looked} onChoose={onChoose} />
        </Suspense>
      )}
      {time !== null && (
        <Suspense>
          <TimePanel view={time} onChoose={onChoose} />
        </Suspense>
      )}
      {!isByHand && outcome !== null && trialPanel}
      {isMap && (
        <PictureNotes
          nodes={plain.nodes}
          chosen={chosen}
          groups={outlined}
          pins={state.pins}
          settling={scenes.settling}
          onChoose={onChoose}
        />
      )}
      <Legend scene={present} reading={readingOf(text, query)} tried={tried} onChoose={onChoose} />
      {time === null && (
        <PlanNotes planning={planning} isLens={query.overlay === 'plan'} onChoose={onChoose} />
      )}
      {isMap && myTies}
      <MapNotes
        network={drawn}
        overlay={query.overlay}
        diagnosis={diagnosis}
        inSight={drawn.contacts.filter(({ id }) => !hidden.has(id)).length}
        shown={plain.nodes.filter(({ id }) => !groups.has(id) && !tried.added.has(id)).length}
        onUnfoldAll={() => onDraw(contacts.keys())}
      />
      {!isByHand && outcome === null && time === null && trialPanel}
    </aside>
  );
}
