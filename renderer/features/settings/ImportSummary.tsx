/** The dry run in figures and words. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { useShownName } from '../../app/veil.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { ReadFile } from './ImportCard.tsx';
import styles from './SettingsScreen.module.css';

/** Longer lists end with "and so many more". */
const SHOWN = 50;

export function ImportSummary({ file }: { readonly file: ReadFile }): ReactNode {
  const { text, formats } = useLanguage();
  const words = text.exchange.in;
  const shown = useShownName();
  const { report, alreadyHere, preview } = file;
  const figures: readonly (readonly [label: string, value: string])[] = [
    [words.format, words.formats[report.format] ?? report.format],
    [words.people, formats.number(report.contacts)],
    [words.ties, formats.number(report.ties)],
    [words.alreadyHere, formats.number(alreadyHere)],
    [words.skipped, formats.number(report.skipped.length)],
  ];
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label} className={styles.figure}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview.length > 0 && (
        <p className={styles.text}>
          {words.preview} {formats.list(preview.map(shown))}
        </p>
      )}
      {report.warnings.map((warning) => (
        <p key={warning} className={styles.text}>
          {warning}
        </p>
      ))}
      {report.skipped.length > 0 && (
        <Disclosure title={words.skipped} aside={formats.number(report.skipped.length)}>
          <ul className={styles.lines}>
            {report.skipped.slice(0, SHOWN).map(({ line, reason }) => (
              <li key={`${String(line)} ${reason}`}>
                {line === 0 ? reason : words.line(line, reason)}
              </li>
            ))}
            {report.skipped.length > SHOWN && <li>{words.more(report.skipped.length - SHOWN)}</li>}
          </ul>
        </Disclosure>
      )}
      {report.unused.length > 0 && (
        <Disclosure title={words.unused} aside={formats.number(report.unused.length)}>
          <p className={styles.text}>{formats.list(report.unused)}</p>
        </Disclosure>
      )}
    </>
  );
}
