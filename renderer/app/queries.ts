/**
 * The renderer's cache of what the vault process knows. A query's key is its channel and input; a
 * `changed` event makes every query of the named domains or channels stale. The cache goes with the window.
 */
import { QueryClient, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DoorError, Failure, Input, Output, Procedure } from '../../shared/contract/define.ts';
import type { PlexusContract } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { client, onEvent } from './client.ts';

type DomainName = keyof PlexusContract;
type ProcedureName<D extends DomainName> = keyof PlexusContract[D] & string;
type In<D extends DomainName, P extends ProcedureName<D>> = Input<PlexusContract[D][P] & Procedure>;
type Out<D extends DomainName, P extends ProcedureName<D>> = Output<
  PlexusContract[D][P] & Procedure
>;
type Fail<D extends DomainName, P extends ProcedureName<D>> = Failure<
  PlexusContract[D][P] & Procedure
>;

/** An expected failure, thrown only inside the query cache so that it knows a query has failed. */
export class QueryFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

export const queryClient = new QueryClient({
  defaultOptions: {
    // Offline is where Plexus lives; by default the cache would pause everything there.
    queries: { networkMode: 'always', retry: false, staleTime: Infinity },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Makes stale whatever the vault process says has changed. */
export const followChanges = (): (() => void) =>
  onEvent((event) => {
    if (event.event !== 'changed') return;
    for (const name of event.domains) {
      void queryClient.invalidateQueries({ queryKey: name.split('.') });
    }
  });

/** How a query procedure is asked, and where its answer is kept. */
const asking = <D extends DomainName, P extends ProcedureName<D>>(
  domain: D,
  procedure: P,
  input: In<D, P>,
) =>
  queryOptions<Out<D, P>, QueryFailure>({
    queryKey: [domain, procedure, input],
    queryFn: async () => {
      const call = client[domain][procedure] as (
        value: In<D, P>,
      ) => Promise<Result<Out<D, P>, Fail<D, P> | DoorError>>;
      const result = await call(input);
      if (!result.ok) throw new QueryFailure(result.error);
      return result.value;
    },
  });

/** The answer of a query procedure, kept fresh: `useAnswer('network', 'get', {})`. */
export const useAnswer = <D extends DomainName, P extends ProcedureName<D>>(
  domain: D,
  procedure: P,
  input: In<D, P>,
): UseQueryResult<Out<D, P>, QueryFailure> => useQuery(asking(domain, procedure, input));

/** Asks before anything is drawn that needs the answer; what goes wrong is told there. */
export function askBeforehand<D extends DomainName, P extends ProcedureName<D>>(
  domain: D,
  procedure: P,
  input: In<D, P>,
): void {
  void queryClient.prefetchQuery(asking(domain, procedure, input));
}
