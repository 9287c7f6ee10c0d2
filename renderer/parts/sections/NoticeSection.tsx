/** What tells one something: banners, progress, errors, notices. */
import type { ReactNode } from 'react';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LongWait } from '../../ui/LongWait.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { showToast } from '../../ui/toasts.ts';
import { LONG } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';
import styles from '../PartsPage.module.css';

const nothing = (): void => undefined;

const CALL = { share: null, isAsking: false, isStopping: false, cancel: nothing };

export function NoticeSection(): ReactNode {
  return (
    <>
      <Specimens part="Banner">
        <Specimen state="information" isWide>
          <div className={styles.fill}>
            <Banner onDismiss={nothing}>An invented network to look around in.</Banner>
          </div>
        </Specimen>
        <Specimen state="good" isWide>
          <div className={styles.fill}>
            <Banner tone="good">The copy was opened and checked.</Banner>
          </div>
        </Specimen>
        <Specimen state="caution, with something to do" isWide>
          <div className={styles.fill}>
            <Banner tone="caution" actions={<Button size="small">Make a new code</Button>}>
              {LONG}
            </Banner>
          </div>
        </Specimen>
        <Specimen state="from edge to edge" isWide>
          <div className={styles.fill}>
            <Banner icon="star" isAcross actions={<Button size="small">Leave</Button>}>
              An invented network to look around in.
            </Banner>
          </div>
        </Specimen>
        <Specimen state="danger" isWide>
          <div className={styles.fill}>
            <Banner tone="danger">The disk is full. Nothing is lost.</Banner>
          </div>
        </Specimen>
      </Specimens>
      <Specimens part="Progress">
        <Specimen state="known, can be stopped">
          <div className={styles.fill}>
            <Progress
              label="Reading the file"
              value={0.4}
              valueText="120 of 300"
              onCancel={nothing}
            />
          </div>
        </Specimen>
        <Specimen state="nobody can tell">
          <div className={styles.fill}>
            <Progress label="Deriving the key" value={null} />
          </div>
        </Specimen>
        <Specimen state="a call, which can be stopped">
          <div className={styles.fill}>
            <LongWait reason="key" underway={{ ...CALL, canCancel: true }} />
          </div>
        </Specimen>
        <Specimen state="a call past recall">
          <div className={styles.fill}>
            <LongWait reason="copy" underway={{ ...CALL, canCancel: false }} />
          </div>
        </Specimen>
        <Specimen state="cannot be stopped">
          <div className={styles.fill}>
            <LongWait reason="whole" />
          </div>
        </Specimen>
      </Specimens>
      <Specimens part="Errors and notices">
        <Specimen state="an expected failure">
          <ErrorNote error={{ code: 'vault/exists' }} />
        </Specimen>
        <Specimen state="a notice with undo">
          <Button
            onPress={() =>
              showToast({
                message: 'Hélène Côté was removed.',
                action: { label: 'Undo', onPress: nothing },
              })
            }
          >
            Show a notice
          </Button>
        </Specimen>
      </Specimens>
    </>
  );
}
