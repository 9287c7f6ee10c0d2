/**
 * The map one looks at: backdrop, canvas, the keys and the voice. People are selected by pointer,
 * by arrow keys along the ties, or by the first letter of a name, and each is spoken when reached.
 */
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { RING_CAPTION_LINES, RING_FONT } from '../../../shared/map/backdrop.ts';
import { textWidth } from '../../../shared/map/labels.ts';
import { namesThatFit } from '../../../shared/map/names.ts';
import type { MapScene, SceneSector } from '../../../shared/map/scene.ts';
import { useLanguage } from '../../app/text.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Backdrop } from './Backdrop.tsx';
import { CytoscapeCanvas, type CanvasHandle, type Press } from './CytoscapeCanvas.tsx';
import type { Group } from './fold.ts';
import { neighboursOf, personOfElement, toClasses, toElements } from './graph-elements.ts';
import { styleRules } from './graph-style.ts';
import { useMapColours } from './map-colours.ts';
import { mapKeyOf } from './map-keys.ts';
import { speakSelection } from './speaking.ts';
import type { TriedMarks } from './trial/tried.ts';
import { useView } from './use-view.ts';
import { findByLetter, personAt, walk } from './walking.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import styles from './MapCanvas.module.css';

export type MapCanvasProps = {
  /** The scene without an overlay: where everybody is. Made anew only when the network changes. */
  readonly plain: MapScene;
  /** The same people with the overlay's marks. */
  readonly scene: MapScene;
  /** Groups of folded people, by the id they have in the scene. */
  readonly groups: ReadonlyMap<string, Group>;
  /** Changes that are only tried. */
  readonly tried: TriedMarks;
  readonly withMyTies: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onOpen: (id: string) => void;
  readonly onUnfold: (group: Group) => void;
  /** The people selected are to be tried as gone, or to come back. */
  readonly onTryGone: () => void;
};

/** Everybody on the map, folded or not. */
const countPeople = (scene: MapScene, groups: ReadonlyMap<string, Group>): number =>
  [...groups.values()].reduce((sum, { people }) => sum + people.length - 1, scene.nodes.length);

export function MapCanvas(props: MapCanvasProps): ReactNode {
  const { plain, scene, groups, tried, withMyTies, chosen } = props;
  const { onChoose, onOpen, onUnfold, onTryGone } = props;
  const { text } = useLanguage();
  const helpId = useId();
  const colours = useMapColours();
  const nameOf = useCallback(
    ({ name }: SceneSector): string =>
      name === '' && plain.sectors.length > 1 ? text.map.noSector[plain.sectorsBy] : name,
    [plain.sectors.length, plain.sectorsBy, text],
  );
  const host = useRef<HTMLDivElement>(null);
  const backdrop = useRef<SVGGElement>(null);
  const canvas = useRef<CanvasHandle>(null);
  const view = useView({ host, backdrop, canvas }, plain, nameOf);
  const elements = useMemo(() => toElements(plain, { withMyTies }), [plain, withMyTies]);
  const focus = useMemo(() => {
    const ids = new Set(chosen);
    return { chosen: ids, first: new Set([...ids, ...neighboursOf(plain, ids)]) };
  }, [plain, chosen]);
  const named = useMemo(() => {
    const font = RING_FONT * view.scale;
    const captions = view.geometry.rings.map(({ ring, caption }) => ({
      x: caption.x,
      y: caption.y - RING_CAPTION_LINES * font,
      half: (textWidth(text.map.rings[ring]) * font) / 2,
      height: RING_CAPTION_LINES * font,
    }));
    const sectors = view.geometry.names.map(({ x, y, half, height }) => ({
      x,
      y: y - height,
      half,
      height: 2 * height,
    }));
    const taken = [...captions, ...sectors];
    return namesThatFit(plain.nodes, view.scale, { first: focus.first, taken });
  }, [plain, view.scale, view.geometry, focus, text]);
  const classes = useMemo(
    () => toClasses(scene, { named, chosen: focus.chosen, groups: new Set(groups.keys()), tried }),
    [scene, named, focus, groups, tried],
  );
  const isRingOfGroups = plain.nodes.every(({ id, ring }) => ring !== 6 || groups.has(id));
  const rules = useMemo(
    () => styleRules(colours, { scale: view.scale, ties: plain.ties.length }),
    [colours, view.scale, plain.ties.length],
  );
  const only = chosen.length === 1 ? (chosen[0] ?? null) : null;

  useEffect(() => {
    const node = plain.nodes.find(({ id }) => id === only);
    if (node !== undefined) canvas.current?.reveal(node);
  }, [only, plain]);

  const goTo = (id: string | null): void => {
    if (id !== null) onChoose([id]);
  };
  const press = ({ element, point, zoom, isAdding }: Press): void => {
    host.current?.focus({ preventScroll: true }); // So that the arrows go on from here.
    const pressed = element === null ? null : personOfElement(element);
    const id = pressed ?? personAt(plain, point, zoom);
    if (id === null) return isAdding ? undefined : onChoose([]);
    const group = groups.get(id);
    if (group !== undefined) return onUnfold(group);
    if (!isAdding) return onChoose([id]);
    return onChoose(chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id]);
  };
  const open = (): void => {
    if (only === null) return;
    const group = groups.get(only);
    if (group === undefined) onOpen(only);
    else onUnfold(group);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
    const act = mapKeyOf({ key: event.key, hasModifier });
    if (act === null) return;
    event.preventDefault();
    if (act.does === 'walk') goTo(walk(plain, only, act.direction));
    else if (act.does === 'find') goTo(findByLetter(plain, only, act.letter));
    else if (act.does === 'zoom-in') view.zoomIn();
    else if (act.does === 'zoom-out') view.zoomOut();
    else if (act.does === 'fit') view.fit();
    else if (act.does === 'open') open();
    else if (act.does === 'try-gone') onTryGone();
    else onChoose([]);
  };

  return (
    <div className={styles.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows walk the map: what the role is for */}
      <div
        ref={host}
        className={styles.host}
        role="application"
        aria-label={text.map.canvas.label(countPeople(plain, groups))}
        aria-describedby={helpId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys need the focus
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <Backdrop
          ref={backdrop}
          geometry={view.geometry}
          scale={view.scale}
          ringName={(ring) => (ring === 6 && isRingOfGroups ? '' : text.map.rings[ring])}
        />
        {view.start !== null && (
          <CytoscapeCanvas
            ref={canvas}
            elements={elements}
            classes={classes}
            rules={rules}
            start={view.start}
            onPress={press}
            onLook={view.onLook}
            onMove={view.onMove}
          />
        )}
      </div>
      <ZoomButtons zoomIn={view.zoomIn} zoomOut={view.zoomOut} fit={view.fit} />
      <p id={helpId} hidden>
        {text.map.canvas.help}
      </p>
      <VisuallyHidden>
        <span role="status">{speakSelection(text, scene, { chosen, groups, tried })}</span>
      </VisuallyHidden>
    </div>
  );
}
