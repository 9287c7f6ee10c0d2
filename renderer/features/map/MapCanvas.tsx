/**
 * The map one looks at: backdrop, canvas and keys. People are selected by pointer, by an outline
 * drawn around them, or by arrow keys along the ties.
 */
import { useCallback, useId, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { sectorTitle } from '../../../shared/map/arrangement.ts';
import type { MapScene, SceneSector } from '../../../shared/map/scene.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { PlanColumn } from '../../../shared/model/plan-codes.ts';
import { useLanguage } from '../../app/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Backdrop } from './Backdrop.tsx';
import { CytoscapeCanvas, type CanvasHandle, type Press } from './CytoscapeCanvas.tsx';
import type { Group } from './fold.ts';
import { personOfElement } from './graph-elements.ts';
import { keyPressOf, mapKeyOf } from './map-keys.ts';
import type { Arranging } from './picture/arranging.ts';
import type { Pins } from './picture/use-pins.ts';
import { PlanLayer } from './planning/PlanLayer.tsx';
import type { Planning } from './planning/use-planning.ts';
import type { SelectionAct } from './selection/acts.ts';
import { Outline } from './selection/Outline.tsx';
import { useAim } from './selection/use-aim.ts';
import { useMapLasso } from './selection/use-map-lasso.ts';
import { shownWords } from './time/time-words.ts';
import { TimeLayer } from './time/TimeLayer.tsx';
import { HandNote } from './trial/HandNote.tsx';
import { RingUnderHand } from './trial/RingUnderHand.tsx';
import { heldNow, tryByHand } from './trial/tray.ts';
import type { Trial } from './trial/use-trial.ts';
import { useDrawing, type DrawingParts } from './use-drawing.ts';
import { useHand } from './use-hand.ts';
import { useView } from './use-view.ts';
import { personAt, walk } from './walking.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import styles from './MapCanvas.module.css';

export type MapCanvasProps = Omit<DrawingParts, 'wanted'> & {
  /** Whom to bring into sight, a new list each time. */
  readonly aim: readonly string[] | null;
  /** Who stands where they were put, and the way to put somebody. */
  readonly pins: Pins;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onUnfold: (group: Group) => void;
  /** What keys ask for that is about the selection. */
  readonly onAct: (act: SelectionAct) => void;
  readonly onArrange: (what: Arranging) => void;
  /** The plan behind the people. */
  readonly planning: Planning;
  readonly onIntend: (column: PlanColumn) => void;
  /** The network as it is, and everybody as they would be with what is tried. */
  readonly network: Network;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly trial: Trial;
};

/** Everybody on the map, folded or not. */
const countPeople = (scene: MapScene, groups: ReadonlyMap<string, Group>): number =>
  [...groups.values()].reduce((sum, { people }) => sum + people.length - 1, scene.nodes.length);

export function MapCanvas(props: MapCanvasProps): ReactNode {
  const { plain, groups, chosen, aim, pins, time } = props;
  const { onChoose, onOpen, onUnfold, onAct, onArrange, onIntend } = props;
  const { hand, network, contacts, trial } = props;
  const { picture, onWays } = props.planning;
  const { reachable } = picture;
  const { text, formats } = useLanguage();
  const helpId = useId();
  const nameOf = useCallback(
    ({ name }: SceneSector): string => sectorTitle(text.map, plain, name),
    [plain, text],
  );
  const host = useRef<HTMLDivElement>(null);
  const backdrop = useRef<SVGGElement>(null);
  const canvas = useRef<CanvasHandle>(null);
  const view = useView({ host, backdrop, canvas }, plain, nameOf);
  const { elements, classes, rules, hulls, named, signs, pinned, fixed } = useDrawing(
    { ...props, chosen: onWays ?? chosen, wanted: picture.placeholders },
    view,
  );
  const ringNames = useMemo(() => {
    const names = text.map.rings[plain.ringsBy];
    const isRingOfGroups = plain.nodes.every(({ id, ring }) => ring !== 6 || groups.has(id));
    return isRingOfGroups ? { ...names, 6: '' } : names;
  }, [text, plain, groups]);
  const label = useMemo(() => {
    const count = countPeople(plain, groups);
    if (time === null) return text.map.canvas.label(count);
    return text.mapTime.canvas(shownWords(time, { text, formats }), count);
  }, [text, formats, plain, groups, time]);
  const { scale } = view;
  const timeLayer = useMemo(() => signs && <TimeLayer signs={signs} />, [signs]);
  // Names matter to it only while somebody is looked for: else no selection draws it again.
  const namedThere = picture.placeholders.length > 0 ? named : null;
  const planLayer = useMemo(
    () => <PlanLayer picture={picture} named={namedThere} scale={scale} />,
    [picture, namedThere, scale],
  );
  const only = chosen.length === 1 ? (chosen[0] ?? null) : null;

  useAim({ canvas, host, onMove: view.onMove }, reachable, { only, aim });

  /** So that the keys go on from here. */
  const focusMap = (): void => host.current?.focus({ preventScroll: true });
  const goTo = (id: string | null): void => {
    if (id !== null) onChoose([id]);
  };
  const press = ({ element, point, zoom, isAdding }: Press): void => {
    const pressed = element === null ? null : personOfElement(element);
    const id = pressed ?? personAt(reachable, point, zoom);
    if (id === null) return isAdding ? undefined : onChoose([]);
    const group = groups.get(id);
    if (group !== undefined) return onUnfold(group);
    if (!isAdding) return onChoose([id]);
    return onChoose(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  };
  const lasso = useMapLasso({
    scene: plain,
    groups,
    start: view.start,
    chosen,
    onChoose,
    onPress: press,
  });
  const act = (wanted: SelectionAct): void => {
    if (wanted === 'clear') lasso.cancel();
    onAct(wanted);
  };
  const open = (): void => {
    if (only === null) return;
    const group = groups.get(only);
    if (group === undefined) onOpen(only);
    else onUnfold(group);
  };
  const taking = useHand({ hand, canvas, scene: plain, only, fixed, pins, network, contacts });
  const handLayer = useMemo(() => <RingUnderHand rings={plain.rings} />, [plain.rings]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = mapKeyOf(keyPressOf(event));
    if (pressed === null) return;
    event.preventDefault();
    if (pressed.does === 'walk') goTo(walk(reachable, only, pressed.direction));
    else if (pressed.does === 'zoom-in') view.zoomIn();
    else if (pressed.does === 'zoom-out') view.zoomOut();
    else if (pressed.does === 'fit') view.fit();
    else if (pressed.does === 'open') open();
    else if (pressed.does === 'move') taking.step(pressed.direction);
    else if (pressed.does === 'try-by-hand' && heldNow() === null) tryByHand(hand.does === 'puts');
    else if (pressed.does === 'arrange') onArrange(pressed.what);
    else if (pressed.does === 'intend') onIntend(pressed.column);
    else if (pressed.does === 'select') act(pressed.act);
  };

  return (
    <div className={styles.frame}>
      <HandNote
        hand={hand}
        ringsBy={plain.ringsBy}
        trial={trial}
        nameOf={(id) => contacts.get(id)?.name ?? id}
        onStop={() => {
          tryByHand(false);
          focusMap(); // What was pressed goes away with this.
        }}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows walk the map: what the role is for */}
      <div
        ref={host}
        className={classNames(styles.host, lasso.isOn && styles.drawing)}
        role="application"
        aria-label={label}
        aria-describedby={helpId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys need the focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...taking.handlers}
        {...lasso.handlers}
      >
        <Backdrop
          ref={backdrop}
          geometry={view.geometry}
          scale={view.scale}
          hulls={hulls}
          pinned={pinned}
          ringNames={ringNames}
        >
          {timeLayer}
          {planLayer}
          {handLayer}
        </Backdrop>
        {view.start !== null && (
          <CytoscapeCanvas
            ref={canvas}
            elements={elements}
            classes={classes}
            rules={rules}
            start={view.start}
            onGrip={focusMap}
            onPress={press}
            onDrag={taking.drag}
            onDrop={taking.drop}
            onLook={(viewport) => {
              lasso.onLook(viewport);
              view.onLook(viewport);
            }}
            onMove={view.onMove}
          />
        )}
        {lasso.outline !== null && <Outline points={lasso.outline} />}
      </div>
      <ZoomButtons
        zoomIn={view.zoomIn}
        zoomOut={view.zoomOut}
        fit={view.fit}
        isLassoOn={lasso.isOn}
        onLasso={lasso.turn}
      />
      <p id={helpId} hidden>
        {text.map.canvas.help}
      </p>
    </div>
  );
}
