/**
 * How much work a passphrase costs, for us and for whoever guesses it. A profile is stored in the
 * slot it made, so it can grow over the years; what a file demands is checked against the limits
 * here before any work is done for it.
 */

/** Argon2id with one lane: number of passes, and memory in MiB. */
export type KdfProfile = { readonly ops: number; readonly memMiB: number };

/**
 * Below the floor a stolen header is too cheap to guess at (RFC 9106 section 4 recommends 64 MiB and
 * three passes where memory is short); above the ceiling a forged header could exhaust the machine.
 */
export const KDF_LIMITS = {
  ops: { min: 2, max: 10 },
  memMiB: { min: 64, max: 1024 },
} as const;

/** libsodium's MODERATE: about a second on the machines of 2026. */
export const DEFAULT_KDF: KdfProfile = { ops: 3, memMiB: 256 };

/** From the lightest to the heaviest; the ends are those of the calibration, not of the limits. */
const LADDER: readonly KdfProfile[] = [
  { ops: 3, memMiB: 64 },
  { ops: 3, memMiB: 128 },
  DEFAULT_KDF,
  { ops: 3, memMiB: 512 },
  { ops: 4, memMiB: 1024 },
];

/** The wait at unlocking a person should not be asked to exceed, in milliseconds. */
const TARGET_MS = 1_200;
/** A derivation may take this share of the machine's memory. */
const MEMORY_SHARE = 1 / 8;
const MIB = 2 ** 20;

const work = ({ ops, memMiB }: KdfProfile): number => ops * memMiB;

/** Whether one profile costs an attacker less than another: memory counts first, then passes. */
export const isWeaker = (one: KdfProfile, other: KdfProfile): boolean =>
  one.memMiB === other.memMiB ? one.ops < other.ops : one.memMiB < other.memMiB;

/**
 * The profile for a machine on which `measured` took `tookMs` and which has `memoryBytes` in all.
 * Speed can only raise it above the default, memory can only lower it: a slow machine waits a little
 * longer rather than getting a weaker lock.
 */
export function chooseKdf(machine: {
  readonly measured: KdfProfile;
  readonly tookMs: number;
  readonly memoryBytes: number;
}): KdfProfile {
  const msPerWork = machine.tookMs / work(machine.measured);
  const affordable = LADDER.filter(
    (profile) => profile.memMiB * MIB <= machine.memoryBytes * MEMORY_SHARE,
  );
  const quick = affordable.filter(
    (profile) => !isWeaker(DEFAULT_KDF, profile) || work(profile) * msPerWork <= TARGET_MS,
  );
  return quick.at(-1) ?? { ops: 3, memMiB: KDF_LIMITS.memMiB.min };
}

/** What is usual today on a machine with this much memory: the default, or less where it is short. */
export const usualKdf = (memoryBytes: number): KdfProfile =>
  chooseKdf({ measured: DEFAULT_KDF, tookMs: Infinity, memoryBytes });
