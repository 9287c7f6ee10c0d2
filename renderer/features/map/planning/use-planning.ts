/**
 * The plan on this map: marks beside people, and under its lens whom one looks for, who could
 * introduce them, and what is done together.
 */
import { useMemo, useState } from 'react';
import type { PeopleGroup } from '../../../../shared/map/hulls.ts';
import { placeWanted, type Placeholder } from '../../../../shared/map/placeholders.ts';
import type { MapScene } from '../../../../shared/map/scene.ts';
import { withWanted } from '../../../../shared/map/with-wanted.ts';
import { placeWays, type Ways } from '../../../../shared/map/ways.ts';
import type { Activity } from '../../../../shared/model/plan.ts';
import type { Diagnosis } from '../../../../shared/model/diagnosis.ts';
import { scoreActivity } from '../../../../shared/treatment/activity.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { spokenSubject } from '../../plan/proposal-words.ts';
import { useSubjects } from '../../plan/use-subjects.ts';
import type { MapQuery } from '../map-query.ts';
import type { MapState } from '../use-map-state.ts';
import { badgesOn, badgesUnder, type Badge } from '../../../../shared/map/plan-badges.ts';
import { listWanted, peopleOnWays, type Wanted } from './wanted.ts';

/** What can be shown or left out under the lens. */
type Shown = { readonly wanted: boolean; readonly activities: boolean };

/** What is drawn of it; the same object until something of it changes. */
export type PlanPicture = {
  readonly badges: readonly Badge[];
  /** Whom one looks for, and where each would stand. */
  readonly wanted: readonly Wanted[];
  readonly placeholders: readonly Placeholder[];
  /** The one of them selected alone. */
  readonly chosen: Wanted | null;
  /** The ways to whoever that is. */
  readonly ways: Ways | null;
  /** The scene the arrows walk through. */
  readonly reachable: MapScene;
};

/** The plan on this map, and what the screen does with it. */
export type Planning = {
  readonly picture: PlanPicture;
  /** The marks of everybody in sight, folded or not: whom the legend counts. */
  readonly counted: readonly Badge[];
  /** Whoever is looked for and selected, with everybody on the ways there; null while nobody is. */
  readonly onWays: readonly string[] | null;
  /** What is done together; null where that is not asked for. */
  readonly outlined: readonly PeopleGroup[] | null;
  /** The same as far as it is drawn: nothing while the ways to somebody are. */
  readonly outlinedOnMap: readonly PeopleGroup[] | null;
  readonly shown: Shown;
  readonly show: (changes: Partial<Shown>) => void;
  /** What is said of whoever is reached. */
  readonly speak: (spoken: string) => string;
};

/** What is wanted first of somebody: as much as there is room for on the map. */
const shortName = (name: string): string => name.split(',')[0] ?? name;

const NOTHING_OUTLINED: readonly PeopleGroup[] = [];
const NOBODY: readonly Wanted[] = [];

/** The ways to somebody looked for, on a scene they stand on themselves. */
function waysOn(one: Wanted | null, { nodes }: MapScene): Ways | null {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const goal = one === null ? undefined : places.get(one.id);
  return one === null || goal === undefined ? null : placeWays(one.introducers, goal, places);
}

/** Everybody looked for, under the lens alone. */
function useWanted(isAsked: boolean, diagnosis: Diagnosis | null): readonly Wanted[] {
  const { text } = useLanguage();
  const { titleOf } = useSubjects();
  const network = useAnswer('network', 'get', {}).data;
  const plan = useAnswer('plan', 'get', {}).data;
  const proposals = useAnswer('plan', 'proposals', {}).data;
  return useMemo(() => {
    const isKnown = network !== undefined && plan !== undefined && diagnosis !== null;
    if (!isAsked || !isKnown) return NOBODY;
    return listWanted({
      plan,
      proposals: (proposals ?? []).map((proposal) =>
        Object.assign({}, proposal, { about: spokenSubject(proposal.about, text) }),
      ),
      network,
      diagnosis,
      nameOf: titleOf,
    });
  }, [isAsked, network, plan, proposals, diagnosis, text, titleOf]);
}

/** Things done together that are planned and not over, with their score in their name. */
function useActivities(isAsked: boolean): readonly PeopleGroup[] | null {
  const { text } = useLanguage();
  const { titleOf } = useSubjects();
  const network = useAnswer('network', 'get', {}).data;
  const plan = useAnswer('plan', 'get', {}).data;
  return useMemo(() => {
    if (!isAsked || network === undefined || plan === undefined) return null;
    const named = (activity: Activity, title: string): PeopleGroup => ({
      name: text.mapPlan.activities.named(title, scoreActivity(activity, network).score),
      people: activity.people,
    });
    return plan.items.flatMap(({ about, review }) =>
      about.kind === 'activity' && review === null ? [named(about.activity, titleOf(about))] : [],
    );
  }, [isAsked, network, plan, text, titleOf]);
}

/** The plan on the map of this state; `diagnosis` is that of the network as it stands. */
export function usePlanning(
  { planned, inSight, chosen, selected }: MapState,
  { overlay, layout }: MapQuery,
  diagnosis: Diagnosis | null,
): Planning {
  const { text } = useLanguage();
  const { nameOf } = useSubjects();
  const [shown, setShown] = useState<Shown>({ wanted: true, activities: true });
  const isLens = overlay === 'plan';
  const { plain, everybody } = inSight;
  const wanted = useWanted(isLens && shown.wanted, diagnosis);
  const outlined = useActivities(isLens && shown.activities);
  const { ofColumns, ofWaking } = badgesUnder(overlay);
  const badges = useMemo(
    () => badgesOn(plain, planned, { ofColumns, ofWaking }),
    [plain, planned, ofColumns, ofWaking],
  );
  const counted = useMemo(
    () => badgesOn(everybody, planned, { ofColumns, ofWaking }),
    [everybody, planned, ofColumns, ofWaking],
  );
  const placeholders = useMemo(
    () =>
      placeWanted(
        plain,
        wanted.map(({ id, name, role, introducers }) => ({
          id,
          name: shortName(name),
          role,
          introducers: introducers.map(({ contact }) => contact),
        })),
      ),
    [plain, wanted],
  );
  const [only = null, ...others] = selected;
  const one = others.length > 0 ? null : (wanted.find(({ id }) => id === only) ?? null);
  const reachable = useMemo(() => withWanted(plain, placeholders), [plain, placeholders]);
  const picture = useMemo(
    (): PlanPicture => ({
      badges,
      wanted,
      placeholders,
      chosen: one,
      ways: waysOn(one, reachable),
      reachable,
    }),
    [badges, wanted, placeholders, one, reachable],
  );
  const onWays = useMemo(() => (one === null ? null : [one.id, ...peopleOnWays(one)]), [one]);
  const ringOfWanted = (id: string): string | null => {
    const ring = placeholders.find((it) => it.id === id)?.ring ?? null;
    return ring === null || layout === 'force' ? null : text.map.rings[plain.ringsBy][ring];
  };
  const speak = (spoken: string): string => {
    const { speak: say, speakIntroducers } = text.mapPlan.wanted;
    if (one !== null) {
      const who = one.introducers.map(({ contact }) => nameOf(contact));
      return text.map.canvas.speakMark(say(one.name, ringOfWanted(one.id)), speakIntroducers(who));
    }
    const [first, ...more] = chosen;
    const column = first && more.length === 0 ? planned.columnById.get(first.id) : undefined;
    return column === undefined || isLens
      ? spoken
      : text.map.canvas.speakMark(spoken, text.mapPlan.badges[column]);
  };
  return {
    picture,
    counted,
    onWays,
    outlined,
    outlinedOnMap: onWays === null ? outlined : NOTHING_OUTLINED,
    shown,
    show: (changes) => setShown((now) => ({ ...now, ...changes })),
    speak,
  };
}
