/** Saving the map as a picture: how names stand on it, what kind of file, and all that is on it. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { PrintedElement } from '../../../../shared/contract/report.ts';
import type { Network } from '../../../../shared/model/network.ts';
import type { NameMode } from '../../../../shared/report/names.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { useNamesHidden } from '../../../app/veil.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorNote } from '../../../ui/ErrorNote.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { drawElement } from '../../reports/draw-element.ts';
import { contentsOf, usePicture, type ShownMap } from './use-picture.ts';
import { useSavePicture, type PictureFormat } from './use-save-picture.ts';
import styles from './SavePictureDialog.module.css';

type Props = ShownMap & {
  /** How many are made faint. */
  readonly ghosts: number;
  readonly onClose: () => void;
};

const NAME_MODES: readonly NameMode[] = ['full', 'initials', 'codes'];
const FORMATS: readonly PictureFormat[] = ['svg', 'png'];

export function SavePictureDialog(props: Props): ReactNode {
  const network = useAnswer('network', 'get', {}).data;
  return network === undefined ? null : <Opened {...props} network={network} />;
}

function Opened(props: Props & { readonly network: Network }): ReactNode {
  const { network, onClose } = props;
  const { text } = useLanguage();
  const words = text.mapExport;
  const isVeiled = useNamesHidden();
  const [wanted, setNames] = useState<NameMode>('initials');
  const names = isVeiled && wanted === 'full' ? 'initials' : wanted;
  const [format, setFormat] = useState<PictureFormat>('svg');
  const drawing = usePicture(props, { network, names, isVeiled });
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
  const { ghosts, names } = props;
  const { contents, modes } = useLanguage().text.mapExport;
  const { people, areFolded, hidden, isTried, outlined, wanted, isCompared } = contentsOf(props);
  return (
    <section aria-label={contents.title}>
      <h3 className={styles.label}>{contents.title}</h3>
      <ul className={styles.contents}>
        <li>{contents.people(people, modes[names])}</li>
        <li>{contents.rest}</li>
        <li>{contents.words[names]}</li>
        {outlined > 0 && <li>{contents.outlined}</li>}
        {wanted > 0 && <li>{contents.wanted(wanted)}</li>}
        {isCompared && <li>{contents.compared}</li>}
        {areFolded && <li>{contents.folded}</li>}
        {hidden > 0 && <li>{contents.hidden(hidden)}</li>}
        {ghosts > 0 && <li>{contents.faint}</li>}
        {isTried && <li>{contents.tried}</li>}
      </ul>
      <p className={styles.soft}>{contents.never}</p>
    </section>
  );
}
