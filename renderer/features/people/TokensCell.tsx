/** An answer of Ken's table as it is read. */
import type { ReactNode } from 'react';
import { PersonName } from '../../app/PersonName.tsx';
import { useLanguage } from '../../app/text.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { tokenWord, type NamesById } from './token-words.ts';
import { tokenKey, type Token } from './tokens.ts';
import styles from './KenTable.module.css';

type Props = { readonly tokens: readonly Token[]; readonly namesById: NamesById };

const isPerson = (token: Token): boolean => token.kind === 'contact' || token.kind === 'name';

export function TokensCell({ tokens, namesById }: Props): ReactNode {
  const { text } = useLanguage();
  if (tokens.length === 0)
    return (
      <span className={styles.unanswered}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{text.terms.notAnswered}</VisuallyHidden>
      </span>
    );
  return (
    <span className={styles.tokens}>
      {tokens.map((token, index) => (
        <span key={tokenKey(token)} className={isPerson(token) ? undefined : styles.fixed}>
          {index > 0 && ', '}
          {isPerson(token) ? (
            <PersonName name={tokenWord(token, namesById, text)} />
          ) : (
            tokenWord(token, namesById, text)
          )}
        </span>
      ))}
    </span>
  );
}
