/**
 * How much, how many and for how long in a plan. Numbers alone: the window takes them without the
 * schemas. Each is our proposal.
 */

/** Most goals one has at a time: what the interview of the domain asks for. Our proposal. */
export const GOALS_AT_ONCE = 3;
/** Most earlier looks back an item keeps. */
export const EARLIER_MAX = 20;

/** Weeks an experiment may last (our proposal). */
export const EXPERIMENT_WEEKS = { least: 4, most: 6 } as const;
/** Most minutes one item may take or free in a month, and a plan in a week: a working month. */
export const MINUTES_MAX = 10_000;
/** Days between choosing to take distance and doing so (our proposal). */
export const PAUSE_DAYS = 14;
/** Days for which somebody is not proposed again after one chose to keep things as they are. */
export const KEEP_DAYS = 90;
/** Key by which the offer to take a first snapshot is declined, beside the proposals of the planner. */
export const FIRST_SNAPSHOT = 'snapshot:first:';
/** Days for which that offer is not made again (our proposal). */
export const FIRST_SNAPSHOT_DAYS = 30;
/** Most proposals to see less of somebody that are made at once. */
export const PRUNE_AT_ONCE = 3;
