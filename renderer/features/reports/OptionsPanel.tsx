/** What is chosen for this paper, what that means, and the two ways to take it along. */
import type { ReactNode } from 'react';
import type { ReportOptions } from '../../../shared/contract/report.ts';
import type { Network } from '../../../shared/model/network.ts';
import { useLanguage } from '../../app/text.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ReportButtons } from './ReportButtons.tsx';
import { WhoIsWho } from './WhoIsWho.tsx';
import styles from './OptionsPanel.module.css';

type Props = {
  readonly network: Network;
  readonly options: ReportOptions;
  readonly onChange: (changes: Partial<ReportOptions>) => void;
};

/** Options of a segmented control from a record of words. */
const optionsOf = <V extends string>(words: { readonly [K in V]: string }) =>
  // The keys of the record are the values.
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

export function OptionsPanel({ network, options, onChange }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.report.screen;
  return (
    <aside className={styles.panel} aria-label={words.options}>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.choice}>
        <Segmented
          label={words.copy}
          options={optionsOf(words.copies)}
          value={options.copy}
          onChange={(copy) => onChange({ copy })}
        />
        <p className={styles.meaning}>{words.copyMeaning[options.copy]}</p>
      </div>
      <div className={styles.choice}>
        <Segmented
          label={words.names}
          options={optionsOf(words.nameModes)}
          value={options.names}
          onChange={(names) => onChange({ names })}
        />
        <p className={styles.meaning}>{words.nameMeaning[options.names]}</p>
        {options.names === 'codes' && <WhoIsWho network={network} />}
      </div>
      <div className={styles.pair}>
        <Segmented
          label={words.paper}
          options={optionsOf(words.papers)}
          value={options.paper}
          onChange={(paper) => onChange({ paper })}
        />
        <Segmented
          label={words.language}
          options={optionsOf(words.languages)}
          value={options.locale}
          onChange={(locale) => onChange({ locale })}
        />
      </div>
      <Disclosure title={words.onThisPaper} level={2}>
        <ul className={styles.contents}>
          {Object.entries(words.on).map(([key, sentence]) => (
            <li key={key}>{sentence}</li>
          ))}
        </ul>
        <p className={styles.meaning}>{words.never}</p>
      </Disclosure>
      <ReportButtons options={options} />
    </aside>
  );
}
