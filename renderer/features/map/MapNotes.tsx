/** What one should know when reading the map: what is missing on it, and what a mark is not. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Diagnosis } from '../../../shared/model/diagnosis.ts';
import type { Network } from '../../../shared/model/network.ts';
import { isLens, type Overlay } from '../../../shared/map/scene.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { useLanguage } from '../../app/text.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './MapNotes.module.css';

/** Below this many people the map says what more names would show. */
const FEW = 4;

/** Readings that show what was answered and compare it with nothing. */
const WITHOUT_LIMITS: ReadonlySet<Overlay> = new Set(['none', 'benefits', 'brokers', 'plan']);

function basisOf(overlay: Overlay, { basis }: Catalogue['map']): string | null {
  if (WITHOUT_LIMITS.has(overlay)) return null;
  return overlay === 'crisis' || overlay === 'need' ? basis[overlay] : basis.rated;
}

type Props = {
  readonly network: Network;
  readonly overlay: Overlay;
  readonly diagnosis: Diagnosis | null;
  /** People in sight, and how many of them are drawn one by one. */
  readonly inSight: number;
  readonly shown: number;
  readonly onUnfoldAll: () => void;
};

export function MapNotes(props: Props): ReactNode {
  const { network, overlay, diagnosis, inSight, shown, onUnfoldAll } = props;
  const { text } = useLanguage();
  const words = text.map;
  const count = network.contacts.length;
  const isFew = count < FEW;
  const isPattern = overlay !== 'none' && !isLens(overlay);
  const finding = isPattern ? (diagnosis?.archetypes[overlay] ?? null) : null;
  const basis = basisOf(overlay, words);
  return (
    <div className={styles.notes}>
      {isFew && (
        <p>
          {words.few(count)} <Link href="/people">{words.addPeople}</Link>
        </p>
      )}
      {shown < inSight && (
        <>
          <p>{words.canvas.folded(shown, inSight)}</p>
          <Button size="small" onPress={onUnfoldAll}>
            {words.canvas.unfold}
          </Button>
        </>
      )}
      {network.alterTies === null && count > 1 && <p>{words.tiesNotAsked}</p>}
      {basis !== null && (
        <p>
          {basis} <Badge source="proposal" />
        </p>
      )}
      {finding?.status === 'insufficient' && <p>{words.tooFewAnswers}</p>}
      {overlay !== 'none' && (
        <p>
          {words.aboutMarks} <Link href="/diagnose">{words.seeDiagnosis}</Link>
        </p>
      )}
    </div>
  );
}
