/**
 * Reads a network document. Invariant: all or nothing. Every problem in the document is collected
 * with its place, and if there is one, nothing is taken over.
 */
import type { AppError } from '../errors.ts';
import { err, ok, type Result } from '../result.ts';
import { asPart, finish, type Sliced } from '../sliced.ts';
import type { PlexusDocument } from './document.ts';
import {
  DEPTH_MAX,
  isRecord,
  isShallow,
  nestsTooDeep,
  own,
  takeExtras,
  withInner,
  type Findings,
} from './extras.ts';
import { locateJsonError } from './locate-json-error.ts';
import { describeGot } from './problems.ts';
import { readJournal } from './read-journal.ts';
import { readNetwork } from './read-network.ts';
import { readPlan } from './read-plan.ts';
import { readSnapshots } from './read-snapshots.ts';
import { readViews } from './read-views.ts';
import { DOCUMENT_FORMAT, DOCUMENT_VERSION, WireDocument } from './schema.ts';

export type ReadDocument = {
  readonly document: PlexusDocument;
  /** Paths of the keys Plexus does not know. They are carried along, except `__proto__`. */
  readonly unknownKeys: string[];
};

/** Problems named one by one; the rest are counted. */
const PROBLEMS_SHOWN = 20;

function invalid({ problems }: Pick<Findings, 'problems'>): Result<never, AppError> {
  return err({
    code: 'document/invalid',
    problems: problems.slice(0, PROBLEMS_SHOWN),
    total: problems.length,
  });
}

const tooDeep = (): Result<never, AppError> =>
  invalid({
    problems: [{ place: '', problem: 'too-long', got: '[[[…]]]', expected: `≤ ${DEPTH_MAX}` }],
  });

/** The error that ends the reading before its contents are looked at, if there is one. */
function refusal(json: unknown): Result<never, AppError> | null {
  if (!isRecord(json) || own(json, 'format') !== DOCUMENT_FORMAT) {
    return err({ code: 'document/not-a-network' });
  }
  const version = own(json, 'version');
  if (typeof version === 'number' && version > DOCUMENT_VERSION) {
    return err({ code: 'document/from-newer-version' });
  }
  if (version !== DOCUMENT_VERSION) {
    const missing = version === undefined || version === null;
    const problem = {
      place: 'version',
      problem: missing ? ('missing' as const) : ('out-of-range' as const),
      got: missing ? '' : describeGot(version),
      expected: String(DOCUMENT_VERSION),
    };
    return invalid({ problems: [problem] });
  }
  return isShallow(json) ? null : tooDeep();
}

/**
 * The document that `json` (a parsed JSON value) is. Fails with `document/not-a-network`,
 * `document/from-newer-version`, or `document/invalid` with what is wrong and where.
 */
export const readDocument = (json: unknown): Result<ReadDocument, AppError> =>
  finish(readDocumentSliced(json));

/** Where among the shares of the work the snapshots begin; they are read last. */
const NETWORK_SHARE = 0.7;

function* readDocumentSliced(json: unknown): Sliced<Result<ReadDocument, AppError>> {
  const refused = refusal(json);
  // `refusal` lets nothing but a record pass; asked again for the compiler.
  if (refused || !isRecord(json)) return refused ?? err({ code: 'document/not-a-network' });
  const findings: Findings = { unknownKeys: [], problems: [] };
  const extras = takeExtras(json, WireDocument.shape, '', findings);
  const { network, contactIds } = yield* asPart(readNetwork(json, '', findings), 0, NETWORK_SHARE);
  const journal = readJournal(own(json, 'journal'), contactIds, findings);
  const inner = readSnapshots(own(json, 'snapshots'), findings);
  const snapshots = yield* asPart(inner, NETWORK_SHARE, 1);
  const plan = readPlan(own(json, 'plan'), contactIds, findings);
  const views = readViews(own(json, 'views'), findings);
  if (!network || findings.problems.length > 0) return invalid(findings);
  const document: PlexusDocument = {
    network,
    journal: journal.entries,
    snapshots: snapshots.snapshots,
    plan: plan.plan,
    views: views.views,
    extras: [
      ['journal', journal.extrasByEntry] as const,
      ['snapshots', snapshots.extrasBySnapshot] as const,
      ['plan', plan.extras] as const,
      ['views', views.extras] as const,
    ].reduce((all, [key, inner]) => withInner(all, key, inner), extras),
  };
  return ok({ document, unknownKeys: findings.unknownKeys });
}

/** Reads the text of a document; besides the above, `document/not-json` with line and column. */
export const readDocumentText = (text: string): Result<ReadDocument, AppError> =>
  finish(readDocumentTextSliced(text));

/** The same a piece at a time; the JSON itself is parsed in one. */
export function* readDocumentTextSliced(text: string): Sliced<Result<ReadDocument, AppError>> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (nestsTooDeep(json)) return tooDeep();
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    // The engine's message is not kept: it holds some of the person's text.
    return err({ code: 'document/not-json', ...locateJsonError(json) });
  }
  return yield* readDocumentSliced(parsed);
}
