/** The map: my network around me, readings laid over it, and the same as a table. */
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { useShownNetwork } from '../../app/veil.ts';
import { WordedFor } from '../../app/WordedFor.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { EmptyMap } from './EmptyMap.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapTable } from './MapTable.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { Legend } from './Legend.tsx';
import { SideCard } from './SideCard.tsx';
import { changeTray } from './trial/tray.ts';
import { TrialPanel } from './trial/TrialPanel.tsx';
import { marksOf, NOTHING_TRIED, toggleGone } from './trial/tried.ts';
import { useTrial } from './trial/use-trial.ts';
import { useScenes } from './use-scenes.ts';
import { useMapQuery } from './use-map-query.ts';
import styles from './MapScreen.module.css';

export function MapScreen(): ReactNode {
  const network = useShownNetwork();
  const diagnosis = useAnswer('diagnosis', 'get', {}).data ?? null;
  if (network.error !== null) return <ErrorNote error={network.error.error} />;
  if (network.data === undefined) return <Loading />;
  if (network.data.contacts.length === 0) return <EmptyMap />;
  return (
    <WordedFor diagnosis={diagnosis}>
      <PeopledMap network={network.data} known={diagnosis} />
    </WordedFor>
  );
}

/** This many people or fewer, when selected, are drawn one by one even where others are folded. */
const DRAWN_WHEN_CHOSEN = 12;

type PeopledMapProps = {
  readonly network: Network;
  /** The diagnosis of the network as it stands. */
  readonly known: Diagnosis | null;
};

function PeopledMap({ network, known }: PeopledMapProps): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const [query, change] = useMapQuery();
  const { select, view, overlay } = query;
  const [withMyTies, setWithMyTies] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(select.length > DRAWN_WHEN_CHOSEN ? [] : select),
  );
  const outcome = useTrial(network);
  // The figures follow the hand; the map, which costs more, comes when it can.
  const seen = useDeferredValue(outcome);
  const tried = useMemo(() => (seen === null ? NOTHING_TRIED : marksOf(seen.tray)), [seen]);
  const shown = useMemo(
    () => new Set([...opened, ...tried.gone, ...tried.changed, ...tried.added]),
    [opened, tried],
  );
  const drawnNetwork = seen?.drawn ?? network;
  const diagnosis = seen === null || overlay === 'none' ? known : seen.diagnosis();
  const { everybody, plain, drawn, groups } = useScenes(drawnNetwork, diagnosis, query, shown);
  const tryNetwork = outcome?.drawn ?? network;
  const contacts = useMemo(
    () => new Map(tryNetwork.contacts.map((contact) => [contact.id, contact])),
    [tryNetwork],
  );
  const chosen = useMemo(() => {
    const ids = new Set(select);
    return everybody.nodes.filter(({ id }) => ids.has(id));
  }, [everybody, select]);
  const open = (ids: Iterable<string>): void => setOpened(new Set([...opened, ...ids]));
  const choose = (ids: readonly string[]): void => {
    const drawnIds = new Set(plain.nodes.map(({ id }) => id));
    const hidden = ids.filter((id) => !drawnIds.has(id));
    if (hidden.length > 0 && ids.length <= DRAWN_WHEN_CHOSEN) open(hidden);
    change({ select: ids });
  };
  const openCard = (id: string): void => {
    if (!tried.added.has(id)) navigate(`/people/${encodeURIComponent(id)}`);
  };

  const trialPanel = (
    <TrialPanel
      key="trial"
      network={network}
      outcome={outcome}
      nameOf={(id) => contacts.get(id)?.name ?? id}
    />
  );

  return (
    <div className={styles.screen}>
      <MapToolbar query={query} onChange={change} />
      <div className={styles.main}>
        {view === 'table' ? (
          <MapTable scene={everybody} chosen={new Set(select)} />
        ) : (
          <MapCanvas
            plain={plain}
            scene={drawn}
            groups={groups}
            tried={tried}
            withMyTies={withMyTies}
            chosen={select}
            onChoose={choose}
            onOpen={openCard}
            onUnfold={({ people }) => open(people)}
            onTryGone={() => changeTray((tray) => toggleGone(tray, select, network))}
          />
        )}
      </div>
      <aside className={styles.side}>
        <SideCard
          scene={everybody}
          network={network}
          contacts={contacts}
          tried={tried}
          chosen={chosen}
          onChoose={choose}
        />
        {outcome !== null && trialPanel}
        <Legend scene={everybody} tried={tried} onChoose={choose} />
        {view === 'map' && (
          <Switch label={text.map.myTies} isOn={withMyTies} onChange={setWithMyTies} />
        )}
        <MapNotes
          network={network}
          overlay={overlay}
          diagnosis={diagnosis}
          shown={plain.nodes.length - groups.size - tried.added.size}
          onUnfoldAll={() => open(contacts.keys())}
        />
        {outcome === null && trialPanel}
      </aside>
    </div>
  );
}
