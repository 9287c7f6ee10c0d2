/**
 * Stands before everything else: the door while the vault is locked, the recovery code once after a
 * vault is made, the app when it is open. Nothing behind it is drawn, or asked for, before that.
 */
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/define.ts';
import type { PlexusContract } from '../../../shared/contract/index.ts';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { DoorPage } from './DoorPage.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { Threshold } from './Threshold.tsx';
import { UnlockScreen } from './UnlockScreen.tsx';

export type OpenVault = NonNullable<Output<PlexusContract['vault']['state']>['open']>;

export function VaultGate(props: { readonly children: (open: OpenVault) => ReactNode }): ReactNode {
  const { locale } = useLanguage();
  const state = useAnswer('vault', 'state', {});
  const [newCode, setNewCode] = useState<string | null>(null);

  if (state.isPending) return <Threshold locale={locale} />;
  if (state.isError)
    return (
      <DoorPage>
        <ErrorNote error={state.error.error} />
      </DoorPage>
    );
  if (newCode !== null)
    return (
      <DoorPage>
        <RecoveryCode code={newCode} onDone={() => setNewCode(null)} />
      </DoorPage>
    );
  if (state.data.open !== null) return props.children(state.data.open);
  return <UnlockScreen vaults={state.data.vaults} onCreated={setNewCode} />;
}
