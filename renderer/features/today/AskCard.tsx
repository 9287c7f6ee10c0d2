/** The answers that would make most readings clearer, each with the way to where it is answered. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Question } from '../../../shared/model/diagnosis.ts';
import { questionWords } from '../../../shared/report/ask.ts';
import { useLanguage } from '../../app/text.tsx';
import { Card } from '../../ui/Card.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { placeOf } from './next-step.ts';
import styles from './TodayScreen.module.css';

/** Questions shown, so that nobody faces a wall of them. */
const QUESTIONS_MAX = 3;

export function AskCard({ ask }: { readonly ask: readonly Question[] }): ReactNode {
  const { text } = useLanguage();
  const words = text.today.ask;
  return (
    <Card
      title={words.title}
      aside={
        <Explain subject={words.explainTitle} source="proposal">
          {words.explain}
        </Explain>
      }
    >
      {ask.length === 0 && <p className={styles.faint}>{words.none}</p>}
      <ul className={styles.lines}>
        {ask.slice(0, QUESTIONS_MAX).map((question) => (
          <li key={question.field} className={styles.line}>
            <Link href={placeOf(question)}>{questionWords(question.field, text)}</Link>
            <span className={styles.faint}>
              {question.contacts.length === 0
                ? words.aboutMe
                : words.about(question.contacts.length)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
