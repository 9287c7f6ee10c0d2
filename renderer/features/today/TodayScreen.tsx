/** Today: where one arrives. The network from far away, one gentle step, and what could come next. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Network } from '../../../shared/model/network.ts';
import { coreOf } from '../../../shared/report/core.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { todayIso } from '../../app/today.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useShownNetwork } from '../../app/veil.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { DueCard } from '../plan/DueCard.tsx';
import { ProgressDoor } from '../progress/ProgressDoor.tsx';
import { AskCard } from './AskCard.tsx';
import { Doors } from './Doors.tsx';
import { LatelyCard } from './LatelyCard.tsx';
import { nextStep, quietTies } from './next-step.ts';
import { QuietCard } from './QuietCard.tsx';
import { StarMap } from './StarMap.tsx';
import { StepCard } from './StepCard.tsx';
import styles from './TodayScreen.module.css';

/** Entries shown; the journal holds the rest. */
const ENTRIES = 3;
const DAY_MS = 86_400_000;

const daysSince = (isoDay: string): number =>
  Math.round((Date.parse(todayIso()) - Date.parse(isoDay)) / DAY_MS);

export function TodayScreen(): ReactNode {
  const { data: network, error } = useShownNetwork();
  const diagnosis = useAnswer('diagnosis', 'get', {}).data;
  const journal = useAnswer('journal', 'list', { words: '', person: null, limit: ENTRIES }).data;
  if (error !== null) return <ErrorNote error={error.error} />;
  if (network === undefined) return <Loading />;
  if (network.contacts.length === 0) return <Doors />;
  const core = coreOf(network);
  const quiet = diagnosis === undefined ? null : quietTies(core, diagnosis.ties);
  const [newest] = journal?.entries ?? [];
  return (
    <div className={styles.screen}>
      <Hero network={network} />
      {diagnosis !== undefined && journal !== undefined && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <StepCard
              step={nextStep({
                core,
                quiet,
                ask: diagnosis.ask,
                daysSinceEntry: newest === undefined ? null : daysSince(newest.day),
              })}
            />
            <DueCard />
            <LatelyCard entries={journal.entries} />
          </div>
          <div className={styles.column}>
            <QuietCard quiet={quiet} />
            <AskCard ask={diagnosis.ask} />
            <ProgressDoor />
          </div>
        </div>
      )}
    </div>
  );
}

function Hero({ network }: { readonly network: Network }): ReactNode {
  const { text, formats } = useLanguage();
  const core = coreOf(network).length;
  return (
    <section className={styles.hero} aria-label={formats.day(todayIso())}>
      <div className={styles.words}>
        <h2 className={styles.date}>
          <time dateTime={todayIso()}>{formats.day(todayIso())}</time>
        </h2>
        <p className={styles.described}>
          {text.today.described(core, network.contacts.length - core)}
        </p>
        <Link className={styles.map ?? ''} href="/map">
          {text.today.openMap}
        </Link>
      </div>
      <div className={styles.sky}>
        <StarMap network={network} />
      </div>
    </section>
  );
}
