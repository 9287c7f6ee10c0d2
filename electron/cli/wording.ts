/** The words in which a network may be spoken of: what its answers say decides some of them. */
import { describeAdjusting } from '../../shared/diagnosis/adjusting.ts';
import type { Network } from '../../shared/model/network.ts';
import { coreOf } from '../../shared/report/core.ts';
import { wordedFor } from '../../shared/text/worded.ts';
import type { Context } from './context.ts';

/** `context` with the words that fit what is said of `network`. */
export const speakingOf = (network: Network, context: Context): Context => ({
  ...context,
  text: wordedFor({ adjusting: describeAdjusting(coreOf(network)) }, context.text),
});
