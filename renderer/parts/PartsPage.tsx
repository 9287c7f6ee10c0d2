/** Every part in every state, in the look and language the address says. */
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Locale } from '../../shared/model/preferences.ts';
import { languageTag } from '../../shared/text/format.ts';
import { LanguageProvider, useSpoken } from '../app/text.tsx';
import { useLook } from '../app/use-theme.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { changeAddress, useAddress } from './address.ts';
import { ActionSection } from './sections/ActionSection.tsx';
import { ChoiceSection } from './sections/ChoiceSection.tsx';
import { FieldSection } from './sections/FieldSection.tsx';
import { LayerSection } from './sections/LayerSection.tsx';
import { NoticeSection } from './sections/NoticeSection.tsx';
import { ReadingSection } from './sections/ReadingSection.tsx';
import { TokenSection } from './sections/TokenSection.tsx';
import styles from './PartsPage.module.css';

const SECTIONS = [
  { title: 'Tokens', Section: TokenSection },
  { title: 'Pressing', Section: ActionSection },
  { title: 'Typing and choosing', Section: FieldSection },
  { title: 'Setting', Section: ChoiceSection },
  { title: 'Reading', Section: ReadingSection },
  { title: 'Telling', Section: NoticeSection },
  { title: 'In front', Section: LayerSection },
] as const;

const optionsOf = <V extends string>(...values: readonly V[]) =>
  values.map((value) => ({ value, label: value }));

export function PartsPage(): ReactNode {
  const address = useAddress();
  const spoken = useSpoken(address.locale);
  useLook(address);
  if (spoken === null) return null;
  return (
    <LanguageProvider {...spoken}>
      <I18nProvider locale={languageTag(spoken.locale)}>
        <main className={styles.page}>
          <header className={styles.head}>
            <h1 className={styles.title}>The parts of Plexus</h1>
          </header>
          <LookBar locale={spoken.locale} />
          {SECTIONS.map(({ title, Section }) => (
            <div key={title} className={styles.group}>
              <h2 className={styles.groupName}>{title}</h2>
              <Section />
            </div>
          ))}
        </main>
        <ToastRegion />
      </I18nProvider>
    </LanguageProvider>
  );
}

function LookBar({ locale }: { readonly locale: Locale }): ReactNode {
  const { theme, contrast, density, textSize } = useAddress();
  return (
    <div className={styles.look}>
      <Segmented
        label="Theme"
        options={optionsOf('light', 'dark', 'system')}
        value={theme}
        onChange={(chosen) => changeAddress({ theme: chosen })}
      />
      <Segmented
        label="Contrast"
        options={optionsOf('normal', 'high', 'system')}
        value={contrast}
        onChange={(chosen) => changeAddress({ contrast: chosen })}
      />
      <Segmented
        label="Density"
        options={optionsOf('comfortable', 'compact')}
        value={density}
        onChange={(chosen) => changeAddress({ density: chosen })}
      />
      <Segmented
        label="Text"
        options={optionsOf('100', '150', '200')}
        value={String(textSize) as '100' | '150' | '200'} // Any other size shows as none of them.
        onChange={(chosen) => changeAddress({ textSize: Number(chosen) })}
      />
      <Segmented
        label="Language"
        options={optionsOf('en', 'fr')}
        value={locale}
        onChange={(chosen) => changeAddress({ locale: chosen })}
      />
    </div>
  );
}
