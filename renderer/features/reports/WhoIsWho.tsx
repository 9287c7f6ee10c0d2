/** The key to the codes. It is shown on the screen and printed nowhere. */
import { useMemo, type ReactNode } from 'react';
import type { Network } from '../../../shared/model/network.ts';
import { standInsFor } from '../../../shared/report/names.ts';
import { useLanguage } from '../../app/text.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './WhoIsWho.module.css';

export function WhoIsWho({ network }: { readonly network: Network }): ReactNode {
  const { text } = useLanguage();
  const words = text.report.screen;
  const pairs = useMemo(() => {
    const { contacts, others } = standInsFor(network, 'codes');
    return [
      ...network.contacts.map(({ id, name }) => [contacts.get(id) ?? '', name] as const),
      ...[...others].map(([name, code]) => [code, name] as const),
    ];
  }, [network]);
  return (
    <Disclosure title={words.whoIsWho} aside={words.whoIsWhoNote} level={2}>
      <dl className={styles.key}>
        {pairs.map(([code, name]) => (
          <div key={code} className={styles.pair}>
            <dt>{code}</dt>
            <dd>
              <bdi>{name}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
