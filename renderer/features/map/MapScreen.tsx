/** The map: my network around me, two readings laid over it, and the same as a table. */
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Network } from '../../../shared/model/network.ts';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { useShownNetwork } from '../../app/veil.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { EmptyMap } from './EmptyMap.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapTable } from './MapTable.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { Legend } from './Legend.tsx';
import { SideCard } from './SideCard.tsx';
import { useScenes } from './use-scenes.ts';
import { useMapQuery } from './use-map-query.ts';
import styles from './MapScreen.module.css';

export function MapScreen(): ReactNode {
  const network = useShownNetwork();
  if (network.error !== null) return <ErrorNote error={network.error.error} />;
  if (network.data === undefined) return <Loading />;
  return network.data.contacts.length === 0 ? <EmptyMap /> : <PeopledMap network={network.data} />;
}

/** This many people or fewer, when selected, are drawn one by one even where others are folded. */
const DRAWN_WHEN_CHOSEN = 12;

function PeopledMap({ network }: { readonly network: Network }): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const [query, change] = useMapQuery();
  const { select, view, overlay } = query;
  const [withMyTies, setWithMyTies] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(select.length > DRAWN_WHEN_CHOSEN ? [] : select),
  );
  const diagnosis = useAnswer('diagnosis', 'get', {}).data ?? null;
  const { everybody, plain, drawn, groups } = useScenes(network, diagnosis, query, opened);
  const contacts = useMemo(
    () => new Map(network.contacts.map((contact) => [contact.id, contact])),
    [network],
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
            withMyTies={withMyTies}
            chosen={select}
            onChoose={choose}
            onOpen={(id) => navigate(`/people/${encodeURIComponent(id)}`)}
            onUnfold={({ people }) => open(people)}
          />
        )}
      </div>
      <aside className={styles.side}>
        <SideCard
          scene={everybody}
          contacts={contacts}
          tiesAsked={network.alterTies !== null}
          chosen={chosen}
          onChoose={choose}
        />
        <Legend scene={everybody} onChoose={choose} />
        {view === 'map' && (
          <Switch label={text.map.myTies} isOn={withMyTies} onChange={setWithMyTies} />
        )}
        <MapNotes
          network={network}
          overlay={overlay}
          diagnosis={diagnosis}
          shown={plain.nodes.length - groups.size}
          onUnfoldAll={() => open(contacts.keys())}
        />
      </aside>
    </div>
  );
}
