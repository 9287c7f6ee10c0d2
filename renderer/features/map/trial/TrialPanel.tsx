/**
 * The tray of tried changes: what is tried, what would be lost (first), what would move, the way from
 * there into the plan, and where one might start.
 */
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Explain } from '../../../ui/Explain.tsx';
import type { Outcome } from './engine.ts';
import { StartingPoints } from './StartingPoints.tsx';
import { changeTray, useTray } from './tray.ts';
import { lossWords, triedWords } from './trial-words.ts';
import { TrialFigures } from './TrialFigures.tsx';
import { dropTried, keyOf, type Tray } from './tried.ts';
import side from '../Side.module.css';
import styles from './Trial.module.css';

/** Wanted once something is tried. */
const PutTray = lazy(async () => ({ default: (await import('../planning/PutTray.tsx')).PutTray }));

type Props = {
  readonly network: Network;
  /** Null while nothing is tried, or not yet worked out. */
  readonly outcome: Outcome | null;
  readonly nameOf: (id: string) => string;
};

export function TrialPanel({ network, outcome, nameOf }: Props): ReactNode {
  const { text } = useLanguage();
  const wished = useTray();
  const words = text.mapTrial;
  const tray = outcome?.tray ?? wished;
  const isEmpty = tray.length === 0;
  const title = useRef<HTMLHeadingElement>(null);
  /** What was pressed goes away with this: reading goes on at the top of the tray. */
  const goToTop = (): void => title.current?.focus();
  const discard = (): void => {
    changeTray(() => []);
    goToTop();
  };
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={side.title}>
          {words.title}
        </h2>
        {!isEmpty && (
          <Button size="small" variant="plain" onPress={discard}>
            {words.discard}
          </Button>
        )}
      </header>
      <p className={side.soft} role="status">
        {isEmpty ? words.lead : words.tried(tray.length)}
      </p>
      <TrayList tray={tray} nameOf={nameOf} />
      {!isEmpty && outcome === null && <p className={side.soft}>{words.preparing}</p>}
      {!isEmpty && outcome !== null && (
        <>
          <Losses outcome={outcome} nameOf={nameOf} />
          <TrialFigures trial={outcome.trial} />
          <Suspense>
            <PutTray tray={outcome.tray} isLossy={outcome.losses.length > 0} onPut={discard} />
          </Suspense>
        </>
      )}
      <StartingPoints network={network} nameOf={nameOf} onStart={goToTop} />
    </section>
  );
}

type Naming = Pick<Props, 'nameOf'>;

function TrayList({ tray, nameOf }: Naming & { readonly tray: Tray }): ReactNode {
  const { text } = useLanguage();
  if (tray.length === 0) return null;
  return (
    <ol className={styles.tray}>
      {tray.map((tried) => {
        const what = triedWords(tried, nameOf, text);
        return (
          <li key={keyOf(tried)} className={styles.tried}>
            <span className={styles.words}>{what}</span>
            <Button
              size="small"
              variant="plain"
              icon="close"
              aria-label={text.mapTrial.takeBack(what)}
              onPress={() => changeTray((all) => dropTried(all, keyOf(tried)))}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Losses({ outcome, nameOf }: Naming & { readonly outcome: Outcome }): ReactNode {
  const { text } = useLanguage();
  const words = text.mapTrial.losses;
  const said = outcome.losses.map((loss) => lossWords(loss, nameOf, text));
  return (
    <div className={styles.losses}>
      <h3 className={side.label}>
        {words.title}{' '}
        <Explain subject={words.title} source="proposal">
          {words.protected}
        </Explain>
      </h3>
      {said.length === 0 ? (
        <p className={side.soft}>{words.none}</p>
      ) : (
        <ul className={styles.lossList}>
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
