/** The first page: on the paper beside the sky stands what one writes, and the language. */
import type { ReactNode } from 'react';
import type { Locale } from '../../../shared/model/preferences.ts';
import { LOCALES } from '../../app/locales.ts';
import { client } from '../../app/client.ts';
import { queryClient } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Threshold } from './Threshold.tsx';
import styles from './DoorPage.module.css';

export function DoorPage({ children }: { readonly children: ReactNode }): ReactNode {
  const { text, locale } = useLanguage();
  const chooseLocale = async (chosen: Locale): Promise<void> => {
    await client.preferences.set({ changes: { locale: chosen } });
    await queryClient.invalidateQueries({ queryKey: ['preferences'] });
  };
  return (
    <Threshold locale={locale}>
      <main className={styles.paper}>
        <div className={styles.language}>
          <Segmented
            label={text.settings.look.language}
            isLabelHidden
            options={LOCALES.map((value) => ({ value, label: text.settings.languages[value] }))}
            value={locale}
            onChange={(chosen) => void chooseLocale(chosen)}
          />
        </div>
        <div className={styles.sheet}>{children}</div>
      </main>
    </Threshold>
  );
}
