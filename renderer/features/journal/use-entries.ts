/** The entries found, a page at a time; while a new search runs the last answer stays in sight. */
import { useState } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import { useAnswer, type QueryFailure } from '../../app/queries.ts';

type Found = Output<PlexusContract['journal']['list']>;

const PAGE = 50;
const MOST = 500;

export type Entries = {
  /** Null until they are known. */
  readonly found: Found | null;
  /** Why they cannot be had, or null. */
  readonly failure: QueryFailure | null;
  readonly isAll: boolean;
  readonly showMore: () => void;
};

export function useEntries(words: string, person: string | null): Entries {
  const [limit, setLimit] = useState(PAGE);
  const { data: answer, error: failure } = useAnswer('journal', 'list', { words, person, limit });
  const [last, setLast] = useState<Found | null>(null);
  if (answer !== undefined && answer !== last) setLast(answer);
  const found = answer ?? last;
  return {
    found,
    failure,
    isAll: found === null || found.entries.length >= found.total || limit >= MOST,
    showMore: () => setLimit(Math.min(limit + PAGE, MOST)),
  };
}
