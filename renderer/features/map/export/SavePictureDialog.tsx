/** Saving the map as a picture: how names stand on it, what kind of file, and all that is on it. */
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { PrintedElement } from '../../../../shared/contract/report.ts';
import { mapFile } from '../../../../shared/map/map-file.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { NameMode } from '../../../../shared/report/names.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { todayIso } from '../../../app/today.ts';
import { useNamesHidden } from '../../../app/veil.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { drawElement } from '../../reports/draw-element.ts';
import type { TriedMarks } from '../trial/tried.ts';
import { sceneForPaper } from './scene-for-paper.ts';
import { useSavePicture, type PictureFormat } from './use-save-picture.ts';
import styles from './SavePictureDialog.module.css';

/** Width of the picture in px. */
const WIDTH = 1000;

type Props = {
  /** The map as it is drawn, with its marks. */
  readonly scene: MapScene;
  /** Everybody in sight, folded or not: whom the legend counts. */
  readonly everybody: MapScene;
  /** How the map is read, as the legend says it. */
  readonly reading: string;
  readonly tried: TriedMarks;
  readonly hidden: number;
  readonly ghosts: number;
  readonly onClose: () => void;
};

const NAME_MODES: readonly NameMode[] = ['full', 'initials', 'codes'];
const FORMATS: readonly PictureFormat[] = ['svg', 'png'];

export function SavePictureDialog(props: Props): ReactNode {
  const network = useAnswer('network', 'get', {}).data;
  return network === undefined ? null : <Opened {...props} network={network} />;
}

function usePicture(props: Props, network: Network, names: NameMode): PrintedElement {
  const { scene, everybody, reading, tried, hidden } = props;
  const { text, formats } = useLanguage();
  const day = formats.day(todayIso());
  return useMemo(() => {
    const { onPicture } = text.mapExport;
    const drawn = sceneForPaper(
      { ...scene, legend: everybody.legend },
      { network, names, text, gone: tried.gone },
    );
    const namesById = new Map(drawn.nodes.map(({ id, name }) => [id, name]));
    return mapFile(drawn, {
      nameOf: (id) => namesById.get(id) ?? '',
      text: text.map,
      width: WIDTH,
      title: text.map.picture.title(countOn(everybody, tried)),
      subtitle: onPicture.subtitle(readingName(scene, text), day),
      notes: [
        reading,
        ...(hidden > 0 ? [onPicture.hidden(hidden)] : []),
        ...(isTried(tried) ? [onPicture.tried] : []),
        onPicture.source,
      ],
    });
  }, [scene, everybody, reading, network, names, text, tried, hidden, day]);
}

const countOn = ({ nodes }: MapScene, { gone }: TriedMarks): number =>
  nodes.filter(({ id }) => !gone.has(id)).length;

const isTried = (tried: TriedMarks): boolean => Object.values(tried).some((set) => set.size > 0);

function readingName(
  { overlay }: MapScene,
  { map, terms }: ReturnType<typeof useLanguage>['text'],
): string | null {
  if (overlay === 'none') return null;
  const names: { readonly [reading: string]: string } = { ...terms.archetypes, ...map.lenses };
  return names[overlay] ?? null;
}

function Opened(props: Props & { readonly network: Network }): ReactNode {
  const { network, onClose } = props;
  const { text } = useLanguage();
  const words = text.mapExport;
  const isVeiled = useNamesHidden();
  const [wanted, setNames] = useState<NameMode>('initials');
  const names = isVeiled && wanted === 'full' ? 'initials' : wanted;
  const [format, setFormat] = useState<PictureFormat>('svg');
  const drawing = usePicture(props, network, names);
  const { state, save } = useSavePicture();
  const modes = NAME_MODES.filter((mode) => !(isVeiled && mode === 'full'));
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{text.shell.ui.close}</Button>
          <Button
            variant="primary"
            icon="download"
            isPending={state.kind === 'busy'}
            onPress={() => void save({ drawing, format, names })}
          >
            {state.kind === 'busy' ? words.saving : words.save}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <Preview drawing={drawing} />
        <div className={styles.choices}>
          <Segmented
            label={words.names}
            options={modes.map((value) => ({ value, label: text.report.screen.nameModes[value] }))}
            value={names}
            onChange={setNames}
          />
          {isVeiled && <p className={styles.soft}>{words.fullNotNow}</p>}
          <Segmented
            label={words.format}
            options={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
            value={format}
            onChange={setFormat}
          />
          <p className={styles.soft}>{words.formatMeaning[format]}</p>
          <Contents {...props} names={names} />
          <p role="status">
            {(state.kind === 'done' || state.kind === 'undrawn') && state.message}
          </p>
          {state.kind === 'failed' && <ErrorNote error={state.error} />}
        </div>
      </div>
    </Dialog>
  );
}

function Preview({ drawing }: { readonly drawing: PrintedElement }): ReactNode {
  const words = useLanguage().text.mapExport;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    host.current?.replaceChildren(drawElement(document, drawing));
  }, [drawing]);
  return <div ref={host} className={styles.preview} role="group" aria-label={words.preview} />;
}

/** What is on the file, and what is not. */
function Contents(props: Props & { readonly names: NameMode }): ReactNode {
  const { scene, everybody, tried, hidden, ghosts, names } = props;
  const words = useLanguage().text.mapExport;
  const { contents } = words;
  return (
    <section aria-label={contents.title}>
      <h3 className={styles.label}>{contents.title}</h3>
      <ul className={styles.contents}>
        <li>{contents.people(countOn(everybody, tried), words.modes[names])}</li>
        <li>{contents.rest}</li>
        {everybody.nodes.length > scene.nodes.length && <li>{contents.folded}</li>}
        {hidden > 0 && <li>{contents.hidden(hidden)}</li>}
        {ghosts > 0 && <li>{contents.faint}</li>}
        {isTried(tried) && <li>{contents.tried}</li>}
      </ul>
      <p className={styles.soft}>{contents.never}</p>
    </section>
  );
}
