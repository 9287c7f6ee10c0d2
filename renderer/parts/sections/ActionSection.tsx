/** What one presses: buttons, chips, menus, tabs. */
import { useState, type ReactNode } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Icon, ICON_NAMES } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageIndex } from '../../ui/PageIndex.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { LONG, NAMES } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';
import styles from '../PartsPage.module.css';

const nothing = (): void => undefined;
const VARIANTS = ['primary', 'quiet', 'danger', 'plain'] as const;

function Variants({ isDisabled = false }: { readonly isDisabled?: boolean }): ReactNode {
  return (
    <div className={styles.row}>
      {VARIANTS.map((variant) => (
        <Button key={variant} variant={variant} isDisabled={isDisabled}>
          {variant}
        </Button>
      ))}
    </div>
  );
}

function IndexSpecimen(): ReactNode {
  return (
    <Specimens part="Index of a long page">
      <Specimen state="the first part is read" isWide>
        <PageIndex
          label="On the sample page"
          parts={[
            { id: 'sample-signs', title: 'Vital signs' },
            { id: 'sample-patterns', title: 'Patterns' },
            { id: 'sample-size', title: 'Size' },
          ]}
        />
      </Specimen>
    </Specimens>
  );
}

export function ActionSection(): ReactNode {
  const [tab, setTab] = useState<'one' | 'two' | 'three'>('one');
  return (
    <>
      <Specimens part="Button">
        <Specimen state="at rest">
          <Variants />
        </Specimen>
        <Specimen state="hovered" forced="hovered">
          <Variants />
        </Specimen>
        <Specimen state="pressed" forced="pressed">
          <Variants />
        </Specimen>
        <Specimen state="disabled">
          <Variants isDisabled />
        </Specimen>
        <Specimen state="busy">
          <Button variant="primary" isPending>
            Saving
          </Button>
        </Specimen>
        <Specimen state="small, with icons">
          <div className={styles.row}>
            <Button size="small" icon="plus">
              Add
            </Button>
            <Button size="small" icon="trash" aria-label="Remove" />
            <Button icon="settings" aria-label="Settings" />
          </div>
        </Specimen>
        <Specimen state="long text">
          <Button>{LONG}</Button>
        </Specimen>
      </Specimens>
      <Specimens part="Chip, badge, keys, avatar">
        <Specimen state="chips">
          <div className={styles.row}>
            <Chip>Plain</Chip>
            <Chip tone="accent">Accent</Chip>
            <Chip tone="raises">Raises</Chip>
            <Chip tone="eases">Eases</Chip>
            <Chip onPress={nothing}>Opens</Chip>
            <Chip onPress={nothing} onRemove={nothing} removeLabel="Remove the chip">
              {NAMES[3]}
            </Chip>
          </div>
        </Specimen>
        <Specimen state="a long chip">
          <Chip onRemove={nothing} removeLabel="Remove the long chip">
            {LONG}
          </Chip>
        </Specimen>
        <Specimen state="sources">
          <Badge source="seed" />
          <Badge source="research" />
          <Badge source="proposal" />
        </Specimen>
        <Specimen state="keys">
          <Kbd keys="Mod+Shift+Z" />
          <Kbd keys="Esc" />
        </Specimen>
        <Specimen state="avatars">
          <div className={styles.row}>
            {NAMES.slice(0, 6).map((name) => (
              <Avatar key={name} name={name} />
            ))}
            <Avatar name="Hélène Côté" size="small" />
            <Avatar name="Hélène Côté" size="large" />
          </div>
        </Specimen>
        <Specimen state="explanation and tooltip">
          <div className={styles.row}>
            effective size
            <Explain subject="effective size" source="research">
              How many groups you reach, counting overlap once.
            </Explain>
            <Tooltip text="Says the same in a few words">
              <Button size="small">Rest here</Button>
            </Tooltip>
          </div>
        </Specimen>
      </Specimens>
      <Specimens part="Icons">
        <Specimen state="one set, one stroke" isWide>
          <div className={styles.row}>
            {ICON_NAMES.map((name) => (
              <Icon key={name} name={name} size={22} />
            ))}
          </div>
        </Specimen>
      </Specimens>
      <Specimens part="Menu">
        <Specimen state="closed">
          <Menu
            label="The person"
            trigger={<Button icon="menu" aria-label="More about the person" />}
            groups={[
              [
                { id: 'open', label: 'Open the card', icon: 'person', onPress: nothing },
                { id: 'map', label: 'Show on the map', icon: 'map', keys: 'M', onPress: nothing },
                { id: 'merge', label: 'Merge', isDisabled: true, onPress: nothing },
              ],
              [{ id: 'go', label: 'Remove', icon: 'trash', isDangerous: true, onPress: nothing }],
            ]}
          />
        </Specimen>
      </Specimens>
      <IndexSpecimen />
      <Specimens part="Tabs">
        <Specimen state="three, one of them not yet there" isWide>
          <Tabs
            label="Views of the sample"
            selected={tab}
            onSelect={setTab}
            tabs={[
              { id: 'one', title: 'Patterns', content: <p>What the first shows.</p> },
              { id: 'two', title: 'People', content: <p>What the second shows.</p> },
              { id: 'three', title: 'Later', content: null, isDisabled: true },
            ]}
          />
        </Specimen>
      </Specimens>
    </>
  );
}
