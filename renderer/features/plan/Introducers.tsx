/** Who could introduce me to somebody of a kind, why they, and a request that is easy to turn down. */
import { useMemo, type ReactNode } from 'react';
import type { WantedRole } from '../../../shared/model/plan.ts';
import { introducerWords } from '../../../shared/text/proposal-words.ts';
import { findAlike } from '../../../shared/treatment/alike.ts';
import { findIntroducers } from '../../../shared/treatment/who-could-introduce.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Explain } from '../../ui/Explain.tsx';
import type { Editing } from './ItemSheet.tsx';
import { requestFor } from './proposal-words.ts';
import { useSubjects } from './use-subjects.ts';
import styles from './fields.module.css';

type Props = Editing & { readonly role: WantedRole };

export function Introducers({ change, role }: Props): ReactNode {
  const { text } = useLanguage();
  const { nameOf } = useSubjects();
  const words = text.plan.role;
  const network = useAnswer('network', 'get', {}).data;
  const diagnosis = useAnswer('diagnosis', 'get', {}).data;
  const found = useMemo(() => {
    if (network === undefined || diagnosis === undefined) return null;
    const { ego } = network;
    const org = role.org ?? (role.outside ? null : ego.org);
    return {
      introducers: findIntroducers(role, network, diagnosis),
      alike: findAlike({ ...role, org }, ego),
    };
  }, [role, network, diagnosis]);
  if (found === null) return null;
  const request = requestFor(role.name, text);
  return (
    <section className={styles.part} aria-label={words.introducers}>
      <div className={styles.row}>
        <h3 className={styles.title}>{words.introducers}</h3>
        <Explain subject={words.introducers} source="proposal">
          {words.introducersHint}
        </Explain>
      </div>
      {found.introducers.length === 0 ? (
        <p className={styles.hint}>{words.noIntroducers}</p>
      ) : (
        <>
          <ul className={styles.people}>
            {found.introducers.map((introducer) => (
              <li key={introducer.contact} className={styles.person}>
                <span className={styles.name}>
                  <bdi>{nameOf(introducer.contact)}</bdi>
                </span>{' '}
                {introducerWords(introducer, nameOf, text)}
              </li>
            ))}
          </ul>
          <h4 className={styles.title}>{words.ask}</h4>
          <p className={styles.quote} data-private>
            {request}
          </p>
          <div>
            <Button size="small" onPress={() => change({ draft: request })}>
              {words.useAsDraft}
            </Button>
          </div>
        </>
      )}
      {found.alike !== null && <p className={styles.hint}>{text.proposals.alike(found.alike)}</p>}
    </section>
  );
}
