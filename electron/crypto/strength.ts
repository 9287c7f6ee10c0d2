/**
 * How hard a passphrase is to guess, estimated offline after zxcvbn (Wheeler, USENIX Security 2016)
 * with the word lists of both languages. The lists are large and are loaded at the first question.
 */
import type { MatchExtended, ZxcvbnFactory, ZxcvbnResult } from '@zxcvbn-ts/core';
import type * as z from 'zod';
import type { Strength as StrengthSchema } from '../../shared/contract/vault.ts';
import type { Redacted } from './redacted.ts';

export type Strength = z.infer<typeof StrengthSchema>;

/** Our proposal, after ASVS 2.1: long enough in letters or in words, and not easily guessed. */
const CHARACTERS_MIN = 12;
const WORDS_MIN = 5;
const SCORE_MIN = 3;
/** Longer passphrases are judged by their beginning: the estimate grows with the square. */
const CHARACTERS_JUDGED = 100;
/** Readings of 4 for a, 3 for e … that are tried; more cost seconds and change nothing. */
const SUBSTITUTIONS_TRIED = 20;

let estimator: Promise<ZxcvbnFactory> | null = null;

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: CHARACTERS_JUDGED,
    l33tMaxSubstitutions: SUBSTITUTIONS_TRIED,
  });
}

const isDictionary = (match: MatchExtended, name: string): boolean =>
  match.pattern === 'dictionary' && String(match['dictionaryName']).startsWith(name);

const PATTERNS = new Set(['sequence', 'wordSequence', 'spatial', 'date', 'regex']);

function chooseHint(found: ZxcvbnResult, isLongEnough: boolean): Strength['hint'] {
  const { score, sequence } = found;
  if (score >= SCORE_MIN) return isLongEnough ? 'good' : 'too-short';
  if (sequence.some((match) => isDictionary(match, 'userInputs'))) return 'personal';
  if (sequence.some((match) => match.pattern === 'repeat')) return 'repeats';
  if (sequence.some((match) => PATTERNS.has(match.pattern))) return 'pattern';
  if (sequence.some((match) => isDictionary(match, 'passwords'))) return 'common';
  return isLongEnough ? 'longer' : 'too-short';
}

/**
 * The strength of a passphrase as typed for a vault of this name, which anybody at the computer can
 * read: neither it nor a word of it is worth anything.
 */
export async function assessStrength(passphrase: string, vault: string): Promise<Strength> {
  estimator ??= loadEstimator();
  const text = passphrase.normalize('NFKC');
  const found = (await estimator).check(
    text,
    [vault, ...vault.split(/\s+/u)].filter((word) => word.length > 2),
  );
  const words = text.split(/[\s\p{Pd}_.,;]+/u).filter((word) => word.length > 1);
  const isLongEnough = Array.from(text).length >= CHARACTERS_MIN || words.length >= WORDS_MIN;
  return {
    score: found.score,
    accepted: isLongEnough && found.score >= SCORE_MIN,
    guessesLog10: found.guessesLog10,
    hint: chooseHint(found, isLongEnough),
  };
}

/** Whether Plexus accepts a passphrase for the vault of this name; it stays with the caller. */
export const isAcceptedPassphrase = async (passphrase: Redacted, vault: string): Promise<boolean> =>
  (await assessStrength(new TextDecoder().decode(passphrase.bytes), vault)).accepted;
