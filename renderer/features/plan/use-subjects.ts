/**
 * What items of the plan are called on the screen: a person by the name the veil shows, anything else
 * in one's own words, which while names are hidden give way to the kind of thing it is.
 */
import { useMemo } from 'react';
import { unreachable } from '../../../shared/assert.ts';
import type { Goal } from '../../../shared/model/goal.ts';
import type { PlanItem, PlanStep, PlanSubject } from '../../../shared/model/plan.ts';
import { useLanguage } from '../../app/text.tsx';
import { useNamesHidden, useShownNetwork } from '../../app/veil.ts';
import { habitName } from './items.ts';

type Subjects = {
  readonly titleOf: (about: PlanSubject) => string;
  /** The same of an item, in which a habit of one's own may have a name. */
  readonly titleOfItem: (item: Pick<PlanItem, 'about' | 'note'>) => string;
  /** A step in one's own words, or while names are hidden which step of what it is. */
  readonly stepName: (item: PlanItem, step: PlanStep) => string;
  /** The name of a contact; the ellipsis stands for somebody who is not in the list. */
  readonly nameOf: (id: string) => string;
  /** A goal in one's own words, or while names are hidden what it is. */
  readonly goalName: (goal: Pick<Goal, 'text'>) => string;
};

export function useSubjects(): Subjects {
  const { text } = useLanguage();
  const network = useShownNetwork().data;
  const areHidden = useNamesHidden();
  return useMemo(() => {
    const namesById = new Map(network?.contacts.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => namesById.get(id) ?? '…';
    const own = (words: string, kind: PlanSubject['kind']): string =>
      areHidden ? text.plan.subjects[kind] : words;
    const titleOf = (about: PlanSubject): string => {
      switch (about.kind) {
        case 'contact':
          return nameOf(about.id);
        case 'role':
          return own(about.role.name, 'role');
        case 'activity':
          return own(about.activity.name, 'activity');
        case 'habit':
          return about.archetype === null
            ? text.plan.subjects.habit
            : text.proposals.experiments[about.archetype].first;
        default:
          return unreachable(about);
      }
    };
    const titleOfItem: Subjects['titleOfItem'] = (item) => {
      const habit = habitName(item);
      return habit === null ? titleOf(item.about) : own(habit, 'habit');
    };
    const stepName: Subjects['stepName'] = (item, step) =>
      areHidden
        ? text.plan.item.stepOf(item.steps.indexOf(step) + 1, titleOfItem(item))
        : step.text;
    const goalName: Subjects['goalName'] = (goal) =>
      areHidden ? text.plan.goals.aGoal : goal.text;
    return { titleOf, titleOfItem, stepName, nameOf, goalName };
  }, [text, network, areHidden]);
}
