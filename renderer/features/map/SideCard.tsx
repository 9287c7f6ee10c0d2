/** The people selected on the map: one with the essentials and the way to the card, or a short list. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Network } from '../../../shared/model/network.ts';
import type { MapScene, SceneNode } from '../../../shared/map/scene.ts';
import { useLanguage } from '../../app/text.tsx';
import { Chip } from '../../ui/Chip.tsx';
import type { Intend } from './planning/use-intend.ts';
import { reasonWords } from './reason-words.ts';
import { SelectedCard } from './SelectedCard.tsx';
import { SignIcon } from './SignIcon.tsx';
import { personWords } from './time/time-words.ts';
import type { TimeView } from './time/use-time.ts';
import { TryPeople } from './trial/TryPeople.tsx';
import type { TriedMarks } from './trial/tried.ts';
import styles from './SideCard.module.css';

/** What is planned comes when somebody is selected, not with the first picture. */
const PlanPeople = lazy(async () => ({
  default: (await import('./planning/PlanPeople.tsx')).PlanPeople,
}));

/** Names listed before "and 12 more". */
const LISTED = 14;

type Props = {
  readonly scene: MapScene;
  /** The network as it is, or was on the day that is looked at. */
  readonly network: Network;
  /** Another day, on which nothing can be tried. */
  readonly time: TimeView | null;
  /** Everybody on the map, as they would be with what is tried. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly tried: TriedMarks;
  readonly chosen: readonly SceneNode[];
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onIntend: Intend;
};

export function SideCard(props: Props): ReactNode {
  const { chosen, contacts, network, time, tried, onChoose, onIntend } = props;
  const { text } = useLanguage();
  const words = text.map.card;
  const [first] = chosen;
  if (first === undefined) return null;
  return (
    <SelectedCard
      title={chosen.length === 1 ? <bdi>{first.name}</bdi> : words.selected(chosen.length)}
      closeLabel={words.clear}
      onClose={() => onChoose([])}
    >
      {chosen.length === 1 ? (
        <OnePerson {...props} node={first} />
      ) : (
        <Names nodes={chosen} onChoose={onChoose} />
      )}
      {time === null && (
        <Suspense>
          <PlanPeople
            network={network}
            people={chosen.flatMap(({ id }) => (tried.added.has(id) ? [] : [id]))}
            onIntend={onIntend}
          />
        </Suspense>
      )}
      {time === null && (
        <TryPeople
          network={network}
          chosen={chosen.flatMap(({ id }) => contacts.get(id) ?? [])}
          marks={tried}
        />
      )}
    </SelectedCard>
  );
}

function Names(props: {
  readonly nodes: readonly SceneNode[];
  readonly onChoose: (ids: readonly string[]) => void;
}): ReactNode {
  const { text, formats } = useLanguage();
  const { nodes, onChoose } = props;
  const listed = nodes.toSorted((a, b) => formats.compare(a.name, b.name)).slice(0, LISTED);
  return (
    <ul className={styles.names}>
      {listed.map(({ id, name }) => (
        <li key={id}>
          <Chip onPress={() => onChoose([id])}>
            <bdi>{name}</bdi>
          </Chip>
        </li>
      ))}
      {nodes.length > LISTED && (
        <li className={styles.soft}>{text.map.card.more(nodes.length - LISTED)}</li>
      )}
    </ul>
  );
}

function OnePerson(props: Props & { readonly node: SceneNode }): ReactNode {
  const { scene, contacts, network, time, tried, node, onChoose } = props;
  const { text } = useLanguage();
  const words = text.map.card;
  const contact = contacts.get(node.id);
  const told = time === null ? [] : personWords(time, node.id, text);
  const known = new Set(
    scene.ties.flatMap(({ a, b }) => (a === node.id ? [b] : b === node.id ? [a] : [])),
  );
  const knownNodes = scene.nodes.filter(({ id }) => known.has(id));
  const facts = [
    [text.mapPicture.ringsBy[scene.ringsBy], text.map.rings[scene.ringsBy][node.ring]],
    [text.terms.fields.function, contact?.function],
    [text.terms.fields.org, contact?.org],
    [text.terms.fields.circle, contact?.circle],
  ] as const;
  return (
    <>
      {scene.overlay !== 'none' && (
        <div className={styles.mark}>
          <p className={styles.markName}>
            <SignIcon name={node.mark} />
            {text.map.marks[scene.overlay][node.mark]}
          </p>
          <ul className={styles.reasons} aria-label={words.why}>
            {reasonWords(text.map, node).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      {told.length > 0 && (
        <ul className={styles.reasons} aria-label={text.mapTime.legend}>
          {told.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <dl className={styles.facts}>
        {facts.map(([label, value]) =>
          value === null || value === undefined ? null : (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <div>
        <h3 className={styles.label}>{words.knows}</h3>
        {knownNodes.length === 0 ? (
          <p className={styles.soft}>
            {network.alterTies !== null ? words.knowsNobody : words.knowsNotAsked}
          </p>
        ) : (
          <Names nodes={knownNodes} onChoose={onChoose} />
        )}
      </div>
      {!tried.added.has(node.id) && time?.isHere(node.id) !== false && (
        <Link className={styles.open} href={`/people/${encodeURIComponent(node.id)}`}>
          {words.open}
        </Link>
      )}
    </>
  );
}
