/** The diagnosis as one page to read: how we met, the six patterns, what the circle gives and is. */
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { BROKER_N_MIN } from '../../../shared/diagnosis/thresholds.ts';
import { careSentences } from '../../../shared/report/care.ts';
import { Loading } from '../../app/shell/Loading.tsx';
import { useLanguage } from '../../app/text.tsx';
import { useShownDiagnosis, useShownNetwork } from '../../app/veil.ts';
import { WordedFor } from '../../app/WordedFor.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { PageIndex } from '../../ui/PageIndex.tsx';
import { ProgressDoor } from '../progress/ProgressDoor.tsx';
import { BenefitsSection } from './BenefitsSection.tsx';
import { BoundariesSection } from './BoundariesSection.tsx';
import { BrokerSection } from './BrokerSection.tsx';
import { CareNote } from './CareNote.tsx';
import { OpennessSection } from './OpennessSection.tsx';
import { OpportunitiesSection } from './opportunities/OpportunitiesSection.tsx';
import { indexTitle, listParts, partId } from './page-parts.ts';
import { PatternsSection } from './PatternsSection.tsx';
import { PulseSection } from './PulseSection.tsx';
import { readingOf, type Reading } from './reading.ts';
import { SizeSection } from './SizeSection.tsx';
import { TiesSection } from './TiesSection.tsx';
import { VitalSigns } from './VitalSigns.tsx';
import styles from './DiagnosisScreen.module.css';

export function DiagnosisScreen(): ReactNode {
  const network = useShownNetwork();
  const diagnosis = useShownDiagnosis();
  const reading = useMemo(
    () =>
      network.data === undefined || diagnosis.data === undefined
        ? null
        : readingOf(network.data, diagnosis.data),
    [network.data, diagnosis.data],
  );
  const failure = network.error ?? diagnosis.error;
  if (failure !== null) return <ErrorNote error={failure.error} />;
  if (reading === null) return <Loading />;
  if (reading.core.length === 0) return <Empty />;
  return (
    <WordedFor diagnosis={reading.diagnosis}>
      <Page reading={reading} />
    </WordedFor>
  );
}

function Empty(): ReactNode {
  const { text } = useLanguage();
  const [, goTo] = useLocation();
  const words = text.diagnosis.empty;
  return (
    <EmptyState
      title={words.title}
      action={
        <Button variant="primary" onPress={() => goTo('/people')}>
          {words.action}
        </Button>
      }
    >
      {words.text}
    </EmptyState>
  );
}

function Page({ reading }: { readonly reading: Reading }): ReactNode {
  const { text } = useLanguage();
  const care = careSentences(reading.diagnosis, text);
  const [areShown, setShown] = useState(false);
  const isHeld = care.length > 0 && !areShown;
  const parts = listParts(reading, isHeld);
  return (
    <div className={styles.page}>
      <p className={styles.metaphor}>{text.diagnosis.metaphor}</p>
      <PageIndex
        label={text.page.index}
        parts={parts.map((part) => ({ id: partId(part), title: indexTitle(part, text) }))}
      />
      {care.length > 0 && <CareNote sentences={care} />}
      {reading.core.length < BROKER_N_MIN && <Thin people={reading.core.length} />}
      <VitalSigns reading={reading} />
      <BrokerSection reading={reading} />
      {isHeld ? (
        <div className={styles.held}>
          <Button onPress={() => setShown(true)}>{text.diagnosis.care.show}</Button>
        </div>
      ) : (
        <PatternsSection reading={reading} />
      )}
      {parts.includes('steps') && <OpportunitiesSection reading={reading} />}
      <BenefitsSection reading={reading} />
      <BoundariesSection reading={reading} />
      <OpennessSection reading={reading} />
      <PulseSection reading={reading} />
      <TiesSection reading={reading} />
      <SizeSection reading={reading} />
      <ProgressDoor />
    </div>
  );
}

function Thin({ people }: { readonly people: number }): ReactNode {
  const { text } = useLanguage();
  const words = text.diagnosis.thin;
  return (
    <div className={styles.thin}>
      <p className={styles.thinTitle}>{words.title(people)}</p>
      <p>{words.text}</p>
      <a href="#/people">{words.action}</a>
    </div>
  );
}
