/** The tray of tried changes as something one means to do: one act, after which the tray is empty. */
import { useState, type ReactNode } from 'react';
import { client } from '../../../app/client.ts';
import { useAnswer } from '../../../app/queries.ts';
import { useLanguage } from '../../../app/text.tsx';
import { usePerform } from '../../../app/use-perform.ts';
import { Button } from '../../../ui/Button.tsx';
import { triedWords } from '../trial/trial-words.ts';
import { changesOf, type Tray } from '../trial/tried.ts';
import { itemsOfTray } from './tray-to-plan.ts';
import side from '../Side.module.css';

type Props = {
  readonly tray: Tray;
  /** Something would be lost, and stands above. */
  readonly isLossy: boolean;
  readonly onPut: () => void;
};

export function PutTray({ tray, isLossy, onPut }: Props): ReactNode {
  const { text } = useLanguage();
  const { perform } = usePerform();
  const [isPending, setPending] = useState(false);
  // The plan keeps what it says: names as they are, whatever the window shows of them.
  const network = useAnswer('network', 'get', {}).data;
  const plan = useAnswer('plan', 'get', {}).data;
  const words = text.mapPlan.tray;
  if (network === undefined || plan === undefined) return null;
  const newcomers = tray
    .flatMap(changesOf)
    .flatMap((change) => (change.kind === 'add-contact' ? [change.contact] : []));
  const names = new Map([...network.contacts, ...newcomers].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '…';
  const put = async (): Promise<void> => {
    const items = itemsOfTray(
      tray,
      { network, plan },
      { ...words, nameOf, sentenceOf: (tried) => triedWords(tried, nameOf, text) },
    );
    setPending(true);
    const kept = await perform(client.plan.save({ items }));
    setPending(false);
    if (kept !== null) onPut();
  };
  return (
    <div className={side.section}>
      <p className={side.soft}>
        {isLossy && `${words.lost} `}
        {words.hint}
      </p>
      <div>
        <Button icon="plus" isPending={isPending} onPress={() => void put()}>
          {words.put}
        </Button>
      </div>
    </div>
  );
}
