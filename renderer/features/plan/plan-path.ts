/** Where on the screen of the plan one stands, as its address: the view, the item open, something new. */

export type PlanView = 'board' | 'weeks';

type PlanPlace = {
  readonly view?: PlanView;
  /** Id of the item that is open. */
  readonly item?: string | null;
  readonly isAdding?: boolean;
};

/** The path to a place, `/plan?view=weeks&item=ID`. */
export function planPath({ view = 'board', item = null, isAdding = false }: PlanPlace): string {
  const query = [
    ...(view === 'board' ? [] : [`view=${view}`]),
    ...(item === null ? [] : [`item=${encodeURIComponent(item)}`]),
    ...(isAdding ? ['new'] : []),
  ].join('&');
  return query === '' ? '/plan' : `/plan?${query}`;
}

/** The place a query stands for; what it does not know counts as the board at rest. */
export function readPlanPath(query: string): Required<PlanPlace> {
  const asked = new URLSearchParams(query);
  return {
    view: asked.get('view') === 'weeks' ? 'weeks' : 'board',
    item: asked.get('item'),
    isAdding: asked.has('new'),
  };
}
