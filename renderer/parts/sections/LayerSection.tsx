/** What lies in front of the page: dialog, sheet, palette. The address says which is open. */
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CommandPalette } from '../../ui/CommandPalette.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeAddress, useAddress } from '../address.ts';
import { LONG, PEOPLE } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';
import styles from '../PartsPage.module.css';

const nothing = (): void => undefined;
const LAYERS = ['dialog', 'alert', 'sheet', 'palette'] as const;
const close = (): void => changeAddress({ open: '' });

export function LayerSection(): ReactNode {
  const { open } = useAddress();
  const [query, setQuery] = useState('');
  const actions = (
    <>
      <Button onPress={close}>Leave it</Button>
      <Button variant="primary" onPress={close}>
        Do it
      </Button>
    </>
  );
  return (
    <Specimens part="Dialog, sheet, palette, popover">
      <Specimen state="they open in front" isWide>
        <div className={styles.row}>
          {LAYERS.map((layer) => (
            <Button key={layer} onPress={() => changeAddress({ open: layer })}>
              {layer}
            </Button>
          ))}
          <Popover label="A small panel" trigger={<Button>popover</Button>}>
            <p>{LONG}</p>
          </Popover>
        </div>
      </Specimen>
      <Dialog title="Take this over?" isOpen={open === 'dialog'} onClose={close} actions={actions}>
        <p>{LONG}</p>
        <TextField label="Name of the copy" value="Spring" onChange={nothing} />
      </Dialog>
      <Dialog
        title="One of the two"
        isOpen={open === 'alert'}
        onClose={close}
        actions={actions}
        isAlert
      >
        <p>This one waits for an answer.</p>
      </Dialog>
      <Sheet title="Hélène Côté" isOpen={open === 'sheet'} onClose={close} actions={actions}>
        <p>{LONG}</p>
        <TextField label="Function" value="Lab head" onChange={nothing} />
      </Sheet>
      <CommandPalette
        title="Find and do"
        placeholder="A name, a screen, something to do…"
        none="Nothing by that name."
        isOpen={open === 'palette'}
        onClose={close}
        query={query}
        onQuery={setQuery}
        groups={[
          {
            id: 'people',
            title: 'People',
            commands: PEOPLE.filter(({ label }) => label.includes(query)).map((person) => ({
              id: person.value,
              title: person.label,
              detail: 'Cardiology, University clinic',
              icon: 'person',
              run: nothing,
            })),
          },
          {
            id: 'screens',
            title: 'Go to',
            commands: [
              { id: 'map', title: 'Map', icon: 'map' as const, keys: 'Mod+2', run: nothing },
            ].filter(({ title }) => title.includes(query)),
          },
        ]}
      />
    </Specimens>
  );
}
