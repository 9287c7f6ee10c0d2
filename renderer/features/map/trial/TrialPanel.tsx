/**
 * The tray of tried changes: what would be lost (first), what would move, what is tried, the way from
 * there into the plan, and where one might start. The figures stand above the list, so that they stay
 * in place and in sight while the list grows.
 */
import { lazy, Suspense, useCallback, useRef, type ReactNode } from 'react';
import type { Network } from '../../../../shared/model/network.ts';
import { useLanguage } from '../../../app/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Explain } from '../../../ui/Explain.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import type { Outcome } from './engine.ts';
import { StartingPoints } from './StartingPoints.tsx';
import { changeTray, discardTray, tryByHand, useIsByHand, useTray } from './tray.ts';
import { lossWords, triedWords } from './trial-words.ts';
import { TrialFigures } from './TrialFigures.tsx';
import { dropTried, keyOf, type Tray } from './tried.ts';
import { useTrialInHand, type Trial } from './use-trial.ts';
import side from '../Side.module.css';
import styles from './Trial.module.css';

/** Wanted once something is tried. */
const PutTray = lazy(async () => ({ default: (await import('../planning/PutTray.tsx')).PutTray }));

type Props = {
  readonly network: Network;
  readonly trial: Trial;
  readonly nameOf: (id: string) => string;
};

export function TrialPanel({ network, trial, nameOf }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.mapTrial;
  const isByHand = useIsByHand();
  const title = useRef<HTMLHeadingElement>(null);
  /** What was pressed goes away with this: reading goes on at the top of the tray. */
  const goToTop = useCallback((): void => title.current?.focus(), []);
  const discard = useCallback((): void => {
    discardTray();
    goToTop();
  }, [goToTop]);
  const { outcome } = trial;
  const isTried = useTray().length > 0;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={side.title}>
          {words.title}
        </h2>
        {isTried && (
          <Button size="small" variant="plain" onPress={discard}>
            {words.discard}
          </Button>
        )}
      </header>
      <Switch label={words.byHand.label} isOn={isByHand} onChange={tryByHand} />
      <TriedNow trial={trial} nameOf={nameOf} onTakenBack={goToTop} />
      {isTried && outcome !== null && (
        <Suspense>
          <PutTray tray={outcome.tray} isLossy={outcome.losses.length > 0} onPut={discard} />
        </Suspense>
      )}
      <StartingPoints network={network} nameOf={nameOf} onStart={goToTop} />
    </section>
  );
}

type TakingBack = { readonly onTakenBack: () => void };

/** What follows the hand: all that is tried, and with whoever is held over another ring. */
function TriedNow({ trial, nameOf, onTakenBack }: Omit<Props, 'network'> & TakingBack): ReactNode {
  const { text } = useLanguage();
  const words = text.mapTrial;
  const wished = useTray();
  const isByHand = useIsByHand();
  const outcome = useTrialInHand(trial);
  const tray = outcome?.tray ?? wished;
  const isEmpty = tray.length === 0;
  const lead = isByHand ? words.byHand.nothing : words.lead;
  return (
    <>
      <p className={side.soft} role="status">
        {isEmpty ? lead : words.tried(tray.length)}
      </p>
      {!isEmpty && outcome === null && <p className={side.soft}>{words.preparing}</p>}
      {outcome !== null && <Losses outcome={outcome} nameOf={nameOf} />}
      {outcome !== null && <TrialFigures trial={outcome.trial} />}
      <TrayList tray={tray} nameOf={nameOf} onTakenBack={onTakenBack} />
    </>
  );
}

type Naming = Pick<Props, 'nameOf'>;

function TrayList({
  tray,
  nameOf,
  onTakenBack,
}: Naming & TakingBack & { readonly tray: Tray }): ReactNode {
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
              onPress={() => {
                changeTray((all) => dropTried(all, keyOf(tried)));
                onTakenBack();
              }}
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
  if (said.length === 0) return <p className={side.soft}>{words.none}</p>;
  return (
    <div className={styles.losses}>
      <h3 className={side.label}>
        {words.title}{' '}
        <Explain subject={words.title} source="proposal">
          {words.protected}
        </Explain>
      </h3>
      <ul className={styles.lossList}>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
