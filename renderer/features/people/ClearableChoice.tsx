/** One of a few options in sight, "not answered" until one is chosen, and clearable again. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Option } from '../../ui/OptionItem.tsx';
import styles from './ClearableChoice.module.css';

type Props<V extends string> = {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
};

export function ClearableChoice<V extends string>(props: Props<V>): ReactNode {
  const { label, options, value, onChange } = props;
  const { text } = useLanguage();
  return (
    <div className={styles.choice}>
      <Segmented
        label={label}
        options={options}
        value={value}
        onChange={onChange}
        aside={
          value === null ? (
            <span className={styles.unanswered}>{text.terms.notAnswered}</span>
          ) : (
            <Button
              variant="plain"
              size="small"
              aria-label={`${text.shell.ui.clear}: ${label}`}
              onPress={() => onChange(null)}
            >
              {text.shell.ui.clear}
            </Button>
          )
        }
      />
    </div>
  );
}
