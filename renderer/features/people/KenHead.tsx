/** The column titles of Ken's table. */
import { memo, type ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './KenTable.module.css';

export const KenHead = memo(function KenHead(): ReactNode {
  const { text } = useLanguage();
  const words = text.people.table;
  return (
    <thead className={styles.head}>
      <tr className={styles.headRow} aria-rowindex={1}>
        <th className={styles.title} scope="col">
          {words.contact}
        </th>
        <th className={styles.title} scope="col">
          {words.met}
          <Explain subject={words.met} source="seed">
            {words.metHint}
          </Explain>
        </th>
        <th className={styles.title} scope="col">
          {words.introducedTo}
          <Explain subject={words.introducedTo} source="seed">
            {words.introducedToHint}
          </Explain>
        </th>
        <th className={styles.title} scope="col">
          <VisuallyHidden>{words.card}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
});
