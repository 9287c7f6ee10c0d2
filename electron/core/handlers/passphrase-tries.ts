/**
 * Asking for the passphrase of an open vault, or of a backup: each wrong one makes the next wait.
 * Whatever adds or changes a way into an open vault asks for it first: it may be an unattended one.
 */
import type { ErrorOf } from '../../../shared/errors.ts';
import { err, type Err, type Result } from '../../../shared/result.ts';
import { Redacted } from '../../crypto/redacted.ts';
import type { OpenVault } from '../../store/open-vault.ts';
import type { Throttle } from '../../store/throttle.ts';

type Wrong = ErrorOf<'vault/wrong-passphrase'>;
type Waiting = ErrorOf<'vault/wait'>;

/** One try at a passphrase; failures under `place` make the next one wait. */
export const tryOnce = <R extends Result<unknown, { readonly code: string }>>(
  throttle: Throttle,
  place: string,
  attempt: () => Promise<R>,
): Promise<R | Err<Wrong | Waiting>> =>
  throttle.inTurn(place, async () => {
    const waitSeconds = throttle.waitSeconds(place);
    if (waitSeconds > 0) return err({ code: 'vault/wait', waitSeconds });
    const tried = await attempt();
    if (tried.ok) throttle.recordSuccess(place);
    else if (tried.error.code === 'vault/wrong-passphrase') {
      return err({ code: 'vault/wrong-passphrase', waitSeconds: throttle.recordFailure(place) });
    }
    return tried;
  });

/** What is tried, and until when: given up, a try neither counts nor shortens the wait. */
type Given = { readonly passphrase: string; readonly signal: AbortSignal };

/** Does `act` once the passphrase of the open vault was given; `vault/wait` after too many wrong ones. */
export const withPassphrase = <R extends Result<unknown, { readonly code: string }>>(
  throttle: Throttle,
  open: OpenVault,
  { passphrase, signal }: Given,
  act: () => Promise<R>,
): Promise<R | Err<Wrong | Waiting>> =>
  tryOnce(throttle, open.info().folder, async () => {
    const given = Redacted.fromText(passphrase);
    const isRight = await open.isPassphrase(given, signal).finally(() => given.wipe());
    return isRight ? act() : err({ code: 'vault/wrong-passphrase', waitSeconds: 0 });
  });
