/** One gentle step: what it is, why it is offered, and the button that begins it. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { unreachable } from '../../../shared/assert.ts';
import { questionWords } from '../../../shared/report/ask.ts';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { placeOf, type NextStep } from './next-step.ts';
import styles from './TodayScreen.module.css';

type Words = {
  readonly what: string;
  readonly body: string;
  readonly act: string;
  readonly to: string;
};

function useWords(step: NextStep): Words {
  const { text } = useLanguage();
  const words = text.today.step;
  switch (step.does) {
    case 'name-people':
      return {
        what: words.namePeople,
        body: words.namePeopleBody(step.have),
        act: words.namePeopleDo,
        to: '/people?new',
      };
    case 'reach':
      return {
        what: words.reach(step.contact.name),
        body: words.reachBody,
        act: words.reachDo,
        to: `/people/${encodeURIComponent(step.contact.id)}`,
      };
    case 'ask':
      return {
        what: words.ask,
        body: questionWords(step.question.field, text),
        act: words.askDo,
        to: placeOf(step.question),
      };
    case 'write':
      return { what: words.write, body: words.writeBody, act: words.writeDo, to: '/journal?new' };
    case 'look':
      return { what: words.look, body: words.lookBody, act: words.lookDo, to: '/map' };
    default:
      return unreachable(step);
  }
}

export function StepCard({ step }: { readonly step: NextStep }): ReactNode {
  const { text } = useLanguage();
  const [, navigate] = useLocation();
  const { what, body, act, to } = useWords(step);
  const { title, why, whyBody } = text.today.step;
  return (
    <Card
      tone="accent"
      title={title}
      aside={
        <Explain subject={why} source="proposal">
          {whyBody}
        </Explain>
      }
    >
      <h3 className={styles.what}>{what}</h3>
      <p className={styles.reading}>{body}</p>
      <div>
        <Button variant="primary" onPress={() => navigate(to)}>
          {act}
        </Button>
      </div>
    </Card>
  );
}
