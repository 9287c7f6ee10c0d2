/** The inner circle, which every figure is about. */
import type { Contact } from '../model/contact.ts';
import type { Network } from '../model/network.ts';

/** The contacts inside the inner circle, in the order of the network. */
export const coreOf = (network: Network): readonly Contact[] =>
  network.contacts.filter(({ core }) => core);
