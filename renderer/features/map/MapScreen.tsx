/** The map: my network around me, readings laid over it, and the same as a table. */
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { PlanColumn } from '../../../shared/model/plan-codes.ts';
import { useAnswer } from '../../app/queries.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { useShownNetwork } from '../../app/veil.ts';
import { WordedFor } from '../../app/WordedFor.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { planPath } from '../plan/plan-path.ts';
import { EmptyMap } from './EmptyMap.tsx';
import { DRAWN_MAX } from './fold.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { MapSide } from './MapSide.tsx';
import { MapTable } from './MapTable.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { arranged, type Arranging } from './picture/arranging.ts';
import { TimeFrame } from './time/TimeFrame.tsx';
import { useIntend } from './planning/use-intend.ts';
import { usePlanning } from './planning/use-planning.ts';
import { isPlanned } from './planning/wanted.ts';
import { changeTray } from './trial/tray.ts';
import { toggleGone } from './trial/tried.ts';
import { useSelection } from './selection/use-selection.ts';
import { speakSelection } from './speaking.ts';
import { useMapState } from './use-map-state.ts';
import type { MapQuery } from './map-query.ts';
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

/** Wanted seldom, and with it comes all that draws for paper. */
const SavePictureDialog = lazy(async () => ({
  default: (await import('./export/SavePictureDialog.tsx')).SavePictureDialog,
}));

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
  const { select, view, withMyTies } = query;
  const [isSaving, setSaving] = useState(false);
  const openSaving = useCallback(() => setSaving(true), []);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(select.length > DRAWN_WHEN_CHOSEN ? [] : select),
  );
  const changeFilter = useCallback((filter: MapQuery['filter']) => change({ filter }), [change]);
  const showMyTies = useCallback((areDrawn: boolean) => change({ withMyTies: areDrawn }), [change]);
  const state = useMapState({ network, known, query, changeFilter, opened });
  const { time, tried, scenes, selected, chosen, pins, outlined } = state;
  const { everybody, plain, drawn, groups } = state.inSight;
  const planning = usePlanning(state, query, known);
  const intend = useIntend();
  const intendChosen = (column: PlanColumn): void => {
    const people = chosen.map(({ id }) => id).filter((id) => !tried.added.has(id));
    // Nobody can be planned with on another day, or whom the tray alone has brought in.
    if (time === null) intend(column, people);
  };
  const open = (ids: Iterable<string>): void => setOpened(new Set([...opened, ...ids]));
  const choose = (ids: readonly string[]): void => {
    const drawnIds = new Set(plain.nodes.map(({ id }) => id));
    const folded = ids.filter((id) => !drawnIds.has(id));
    if (folded.length > 0 && ids.length <= DRAWN_WHEN_CHOSEN) open(folded);
    change({ select: ids });
  };
  const selection = useSelection({
    scene: everybody,
    chosen: useMemo(() => new Set(chosen.map(({ id }) => id)), [chosen]),
    onChoose: choose,
    onDraw: (ids) => {
      if (ids.size <= DRAWN_MAX) open(ids);
    },
    onTryGone: () => {
      if (time === null) changeTray((tray) => toggleGone(tray, selected, network));
    },
  });
  const arrange = (what: Arranging): void => {
    const hasTags = network.contacts.some(({ tags }) => tags.length > 0);
    change(arranged(query, what, hasTags));
  };
  const openCard = (id: string): void => {
    const from = planning.picture.wanted.find((wanted) => wanted.id === id)?.from;
    if (from !== undefined) {
      if (isPlanned(from)) navigate(planPath({ item: from.id }));
      return;
    }
    if (!tried.added.has(id) && time?.isHere(id) !== false)
      navigate(`/people/${encodeURIComponent(id)}`);
  };

  return (
    <div className={styles.screen}>
      <MapToolbar query={query} onChange={change} filtering={state.filtering} />
      <TimeFrame moments={state.moments} view={time} looking={query} onLook={change}>
        {view === 'table' ? (
          <MapTable
            scene={everybody}
            chosen={new Set(selected)}
            onChoose={choose}
            onAct={selection.act}
            time={time}
            wanted={planning.picture}
            onIntend={intendChosen}
          />
        ) : (
          <MapCanvas
            plain={plain}
            scene={drawn}
            groups={groups}
            tried={tried}
            time={time}
            from={scenes.from}
            withMyTies={withMyTies}
            chosen={selected}
            ghosts={state.ghosts}
            aim={selection.aim}
            onChoose={choose}
            onOpen={openCard}
            onUnfold={({ people }) => open(people)}
            onAct={selection.act}
            pins={pins}
            outlined={planning.outlinedOnMap ?? outlined}
            onArrange={arrange}
            planning={planning}
            onIntend={intendChosen}
            hand={state.hand}
            network={network}
            contacts={state.contacts}
            trial={state.trial}
          />
        )}
      </TimeFrame>
      <VisuallyHidden>
        <span role="status">
          {planning.speak(
            speakSelection(text, view === 'table' ? everybody : drawn, {
              chosen: selected,
              groups,
              tried,
              time,
            }),
          )}
        </span>
      </VisuallyHidden>
      {isSaving && (
        <Suspense>
          <SavePictureDialog
            state={state}
            planning={planning}
            query={query}
            withMyTies={withMyTies}
            ghosts={state.ghosts.size}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      )}
      <MapSide
        network={network}
        query={query}
        state={state}
        selection={selection}
        planning={planning}
        onIntend={intend}
        withMyTies={withMyTies}
        onMyTies={showMyTies}
        onChoose={choose}
        onDraw={open}
        onSavePicture={openSaving}
      />
    </div>
  );
}
