/** What may be tried with the people selected: leaving, standing, one answer, the tie between two. */
import { lazy, Suspense, type ReactNode } from 'react';
import { tieKey } from '../../../../shared/diagnosis/changes.ts';
import type { Contact } from '../../../../shared/model/contact.ts';
import type { Network } from '../../../../shared/model/network.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SideSection } from '../SideSection.tsx';
import { changeTray } from './tray.ts';
import { dropTried, keyOf, putTried, type Tried, type TriedMarks } from './tried.ts';
import styles from './Trial.module.css';

/** Sliders and lists come when somebody is selected, not with the first picture. */
const TryAnswers = lazy(async () => ({ default: (await import('./TryAnswers.tsx')).TryAnswers }));

type Props = {
  /** The network as it is. */
  readonly network: Network;
  /** The people selected, as they would be with what is tried. */
  readonly chosen: readonly Contact[];
  readonly marks: TriedMarks;
};

export function TryPeople({ network, chosen, marks }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.mapTrial.actions;
  const put = (tries: readonly Tried[]): void =>
    changeTray((tray) => tries.reduce((all, tried) => putTried(all, tried, network), tray));
  const here = chosen.filter(({ id }) => !marks.gone.has(id));
  const gone = chosen.filter(({ id }) => marks.gone.has(id));
  const inside = here.filter(({ core }) => core);
  const outside = here.filter(({ core }) => !core);
  const move = (people: readonly Contact[], core: boolean): void =>
    put(people.map(({ id }) => ({ what: 'standing', id, core })));
  const [only] = here;
  return (
    <SideSection title={words.title}>
      <div className={styles.buttons}>
        {here.length > 0 && (
          <Button size="small" onPress={() => put(here.map(({ id }) => ({ what: 'gone', id })))}>
            {words.gone}
          </Button>
        )}
        {gone.length > 0 && (
          <Button
            size="small"
            onPress={() =>
              changeTray((tray) =>
                gone.reduce((all, { id }) => dropTried(all, keyOf({ what: 'gone', id })), tray),
              )
            }
          >
            {words.back}
          </Button>
        )}
        {inside.length > 0 && (
          <Button size="small" onPress={() => move(inside, false)}>
            {words.outside}
          </Button>
        )}
        {outside.length > 0 && (
          <Button size="small" onPress={() => move(outside, true)}>
            {words.inside}
          </Button>
        )}
        <TieButton network={network} people={here} marks={marks} onTry={put} />
      </div>
      {only !== undefined && here.length === 1 && chosen.length === 1 && (
        <Disclosure title={words.answers}>
          <Suspense>
            <TryAnswers contact={only} onTry={(tried) => put([tried])} />
          </Suspense>
        </Disclosure>
      )}
    </SideSection>
  );
}

function TieButton(props: {
  readonly network: Network;
  readonly people: readonly Contact[];
  readonly marks: TriedMarks;
  readonly onTry: (tries: readonly Tried[]) => void;
}): ReactNode {
  const { network, people, marks, onTry } = props;
  const words = useLanguage().text.mapTrial.actions;
  const [one, other] = people;
  if (one === undefined || other === undefined || people.length !== 2) return null;
  const key = tieKey(one.id, other.id);
  const isTied = (network.alterTies ?? []).some(({ a, b }) => tieKey(a, b) === key);
  const isThere = marks.drawn.has(key) || (isTied && !marks.cut.has(key));
  return (
    <Button
      size="small"
      onPress={() => onTry([{ what: 'tie', a: one.id, b: other.id, isThere: !isThere }])}
    >
      {isThere ? words.cut : words.draw}
    </Button>
  );
}
