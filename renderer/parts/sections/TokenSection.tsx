/** The tokens: colours with their grey, type, and what space is made of. */
import type { ReactNode } from 'react';
import { ARCHETYPES, BENEFITS } from '../../../shared/model/scales.ts';
import { useLanguage } from '../../app/text.tsx';
import { NAMES } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';
import styles from '../PartsPage.module.css';

const SURFACES = ['paper', 'surface', 'surface-raised', 'surface-sunken', 'accent-soft', 'night'];
const INKS = ['ink', 'ink-soft', 'ink-faint', 'accent-ink', 'danger', 'caution', 'good'];
const MARKS = ['mark-raises', 'mark-eases', 'mark-neutral', 'mark-unknown'];
const SCALE = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'];

type Swatch = { readonly token: string; readonly label: string };

const named = (tokens: readonly string[]): readonly Swatch[] =>
  tokens.map((token) => ({ token, label: token }));

function Swatches({ swatches }: { readonly swatches: readonly Swatch[] }): ReactNode {
  return (
    <div className={styles.swatches}>
      {swatches.map(({ token, label }) => (
        <div key={token} className={styles.swatch}>
          <div className={styles.colour} style={{ background: `var(--${token})` }} />
          <div className={styles.grey} style={{ background: `var(--${token})` }} />
          {label}
        </div>
      ))}
    </div>
  );
}

export function TokenSection(): ReactNode {
  const { text } = useLanguage();
  return (
    <>
      <Specimens part="Colour">
        <Specimen state="Surfaces" isWide>
          <Swatches swatches={named(SURFACES)} />
        </Specimen>
        <Specimen state="Ink" isWide>
          <Swatches swatches={named(INKS)} />
        </Specimen>
        <Specimen state="Marks" isWide>
          <Swatches swatches={named(MARKS)} />
        </Specimen>
        <Specimen state="The six archetypes, and in grey" isWide>
          <Swatches
            swatches={ARCHETYPES.map((archetype) => ({
              token: `archetype-${archetype.replaceAll('_', '-')}`,
              label: text.terms.archetypes[archetype],
            }))}
          />
        </Specimen>
        <Specimen state="The six benefits, and in grey" isWide>
          <Swatches
            swatches={BENEFITS.map((benefit) => ({
              token: `benefit-${benefit}`,
              label: text.terms.benefits[benefit],
            }))}
          />
        </Specimen>
        <Specimen state="From little to much" isWide>
          <Swatches swatches={named(SCALE)} />
        </Specimen>
      </Specimens>
      <Specimens part="Type">
        {(['xs', 's', 'm', 'l', 'xl', '2xl', '3xl'] as const).map((size) => (
          <Specimen key={size} state={`text-${size}`}>
            <p style={{ fontSize: `var(--text-${size})` }}>Agnes wrote 1,402.50</p>
            <p style={{ fontSize: `var(--text-${size})`, fontFamily: 'var(--font-serif)' }}>
              Agnes wrote 1,402.50
            </p>
          </Specimen>
        ))}
        <Specimen state="Scripts" isWide>
          <div className={styles.lines}>
            {NAMES.map((name) => (
              <p key={name}>
                <bdi>{name}</bdi> · <bdi style={{ fontFamily: 'var(--font-serif)' }}>{name}</bdi>
              </p>
            ))}
          </div>
        </Specimen>
      </Specimens>
    </>
  );
}
