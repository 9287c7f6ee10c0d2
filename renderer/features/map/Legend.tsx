/** How to read the map: one sentence, then every sign on it. A sign that means people selects them. */
import type { ReactNode } from 'react';
import { OVERLAY_RULES, pairsShown } from '../../../shared/map/overlays.ts';
import type { MapScene, Reading, ScenePair } from '../../../shared/map/scene.ts';
import { useLanguage } from '../../app/text.tsx';
import { LegendEntries, LegendEntry } from './LegendEntry.tsx';
import { SignIcon, type SignName } from './SignIcon.tsx';
import type { TriedMarks } from './trial/tried.ts';
import styles from './Legend.module.css';

type Entry = {
  readonly sign: SignName;
  readonly words: string;
  /** The people meant; null where the sign means nobody in particular. */
  readonly people: readonly string[] | null;
};

/** Everybody such a line leads to. */
const joinedBy = (lines: readonly ScenePair[]): readonly string[] => [
  ...new Set(lines.flatMap(({ a, b }) => [a, b])),
];

function useEntries(scene: MapScene): readonly Entry[] {
  const words = useLanguage().text.map;
  const { overlay } = scene;
  const me: Entry = { sign: 'me', words: words.legend.me, people: null };
  const tie: Entry = { sign: 'tie', words: words.legend.tie, people: null };
  const hasPlainTies = scene.ties.some((it) => !it.strong);
  if (overlay === 'none') {
    const peopleWhere = (isCore: boolean): readonly string[] =>
      scene.nodes.filter(({ core }) => core === isCore).map(({ id }) => id);
    const core: Entry = { sign: 'core', words: words.legend.core, people: peopleWhere(true) };
    const other: Entry = { sign: 'other', words: words.legend.other, people: peopleWhere(false) };
    return [
      me,
      core,
      ...(other.people?.length === 0 ? [] : [other]),
      ...(hasPlainTies ? [tie] : []),
    ];
  }
  const marks = scene.legend.map(({ mark, people }): Entry => ({
    sign: mark,
    words: words.marks[overlay][mark],
    people,
  }));
  const strongWords: { readonly [R in Reading]?: string } = words.strongTie;
  const strong: Entry = {
    sign: `strong-${OVERLAY_RULES[overlay].strongMark}`,
    words: strongWords[overlay] ?? '',
    people: joinedBy(scene.ties.filter((it) => it.strong)),
  };
  const pair: Entry = { sign: 'pair', words: words.pair, people: joinedBy(pairsShown(scene)) };
  return [
    ...marks,
    ...(scene.ties.some((it) => it.strong) ? [strong] : []),
    ...(pairsShown(scene).length > 0 ? [pair] : []),
    ...(hasPlainTies ? [tie] : []),
  ];
}

/** The signs of changes that are only tried. */
function useTriedEntries(tried: TriedMarks): readonly Entry[] {
  const words = useLanguage().text.mapTrial.legend;
  return (['gone', 'changed', 'added'] as const).flatMap((sign): Entry[] => {
    const people = [...tried[sign]];
    return people.length === 0 ? [] : [{ sign, words: words[sign], people }];
  });
}

type Props = {
  readonly scene: MapScene;
  /** What the map shows and how to read it. */
  readonly reading: string;
  readonly tried: TriedMarks;
  readonly onChoose: (ids: readonly string[]) => void;
};

export function Legend({ scene, reading, tried, onChoose }: Props): ReactNode {
  const { text } = useLanguage();
  const entries = [...useEntries(scene), ...useTriedEntries(tried)];
  return (
    <section className={styles.legend} aria-label={text.map.legend.title}>
      <p className={styles.reading}>{reading}</p>
      <LegendEntries>
        {entries.map(({ sign, words, people }) => (
          <LegendEntry
            key={sign}
            sign={<SignIcon name={sign} />}
            people={people}
            onChoose={onChoose}
          >
            {words}
          </LegendEntry>
        ))}
      </LegendEntries>
    </section>
  );
}
