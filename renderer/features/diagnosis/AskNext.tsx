/** What is still to be asked, and where it is answered: a short list that leads to the people. */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Question } from '../../../shared/model/diagnosis.ts';
import { questionWords } from '../../../shared/report/ask.ts';
import { useLanguage } from '../../app/text.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { NameList } from './PeopleBehind.tsx';
import type { Reading } from './reading.ts';
import styles from './AskNext.module.css';

/** Questions shown; the rest is counted, so that nobody faces a wall of them. */
const QUESTIONS_MAX = 4;

type Props = {
  readonly reading: Reading;
  readonly questions: readonly Question[];
};

export function AskNext({ reading, questions }: Props): ReactNode {
  const { text } = useLanguage();
  const rest = questions.length - QUESTIONS_MAX;
  if (questions.length === 0) return <p>{text.diagnosis.tooFew(reading.core.length)}</p>;
  return (
    <div>
      <h5 className={styles.heading}>{text.diagnosis.askNext}</h5>
      <ul className={styles.questions}>
        {questions.slice(0, QUESTIONS_MAX).map((question) => (
          <li key={question.field} className={styles.question}>
            <span>{questionWords(question.field, text)}</span>
            <Where reading={reading} question={question} />
          </li>
        ))}
        {rest > 0 && <li className={styles.rest}>{text.diagnosis.moreQuestions(rest)}</li>}
      </ul>
    </div>
  );
}

type WhereProps = { readonly reading: Reading; readonly question: Question };

/** Questions about me are answered where I describe myself; the others on each person's card. */
function Where({ reading, question }: WhereProps): ReactNode {
  const { text } = useLanguage();
  if (question.contacts.length === 0) {
    return <a href="#/people">{text.diagnosis.askYourself}</a>;
  }
  return (
    <Popover
      label={questionWords(question.field, text)}
      trigger={
        <AriaButton className={styles.open ?? ''}>
          {text.diagnosis.askFor(question.contacts.length)}
        </AriaButton>
      }
    >
      <p className={styles.title}>{questionWords(question.field, text)}</p>
      <NameList reading={reading} people={question.contacts} />
    </Popover>
  );
}
