/** The locked app: opening a vault, making one, coming back in with the recovery code or a backup. */
import { useState, type ReactNode } from 'react';
import { useAnswer } from '../../app/queries.ts';
import { useLanguage } from '../../app/text.tsx';
import { DoorPage } from './DoorPage.tsx';
import { CreateVault } from './CreateVault.tsx';
import { OpenVault, type KnownVault } from './OpenVault.tsx';
import { RecoverVault } from './RecoverVault.tsx';
import { RestoreVault } from './RestoreVault.tsx';
import { Threshold } from './Threshold.tsx';

type Props = {
  /** The last one used first. */
  readonly vaults: readonly KnownVault[];
  /** A vault was made and is open; this is its recovery code. */
  readonly onCreated: (recoveryCode: string) => void;
};

type Step =
  | { readonly at: 'open' | 'create' }
  | { readonly at: 'recover' | 'restore'; readonly name: string };

export function UnlockScreen({ vaults, onCreated }: Props): ReactNode {
  const [chosenStep, setStep] = useState<Step | null>(null);
  const { locale } = useLanguage();
  const preferences = useAnswer('preferences', 'get', {});
  const names = vaults.map(({ name }) => name);
  const step = chosenStep ?? { at: names.length === 0 ? 'create' : 'open' };
  const toOpen = (): void => setStep({ at: 'open' });
  // Nobody's vault is named before it is known whether the door may name any.
  if (preferences.isPending) return <Threshold locale={locale} />;
  return (
    <DoorPage>
      {step.at === 'open' && (
        <OpenVault
          vaults={preferences.data?.recentVaults === false ? null : vaults}
          onForgot={(name) => setStep({ at: 'recover', name })}
          onRestore={(name) => setStep({ at: 'restore', name })}
          onMakeAnother={() => setStep({ at: 'create' })}
        />
      )}
      {step.at === 'create' && (
        <CreateVault
          taken={names}
          onCreated={onCreated}
          onBack={names.length === 0 ? null : toOpen}
        />
      )}
      {step.at === 'restore' && <RestoreVault name={step.name} onBack={toOpen} />}
      {step.at === 'recover' && <RecoverVault name={step.name} onBack={toOpen} />}
    </DoorPage>
  );
}
