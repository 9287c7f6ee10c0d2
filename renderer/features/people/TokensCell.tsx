/** Who introduced whom as it is read in a cell, and an answer that was not given. */
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { tokenWord, type NamesById } from './token-words.ts';
import { tokenKey, type Token } from './tokens.ts';
import styles from './KenTable.module.css';

type Props = {
  readonly tokens: readonly Token[];
  readonly namesById: NamesById;
  /** What to show for a name (`veil`): asked once for the table, not by each of its names. */
  readonly shown: (name: string) => string;
};

const isPerson = (token: Token): boolean => token.kind === 'contact' || token.kind === 'name';

export function TokensCell({ tokens, namesById, shown }: Props): ReactNode {
  const { text } = useLanguage();
  if (tokens.length === 0) return <Unanswered />;
  return (
    <span className={styles.tokens}>
      {tokens.map((token, index) => {
        const word = tokenWord(token, namesById, text);
        return (
          <Fragment key={tokenKey(token)}>
            {index > 0 && ', '}
            {isPerson(token) ? <bdi>{shown(word)}</bdi> : <i className={styles.fixed}>{word}</i>}
          </Fragment>
        );
      })}
    </span>
  );
}

/** Where an answer would stand that was not given. */
export function Unanswered(): ReactNode {
  const { text } = useLanguage();
  return (
    <span className={styles.unanswered}>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{text.terms.notAnswered}</VisuallyHidden>
    </span>
  );
}
