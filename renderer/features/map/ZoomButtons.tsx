/** Plus, minus and "everything", in the corner of the map. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './MapCanvas.module.css';

type Props = {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
};

export function ZoomButtons({ zoomIn, zoomOut, fit }: Props): ReactNode {
  const { text } = useLanguage();
  const words = text.map.canvas;
  return (
    <div className={styles.zoom}>
      <Tooltip text={words.zoomIn} placement="top">
        <Button size="small" icon="plus" aria-label={words.zoomIn} onPress={zoomIn} />
      </Tooltip>
      <Tooltip text={words.zoomOut} placement="top">
        <Button size="small" icon="minus" aria-label={words.zoomOut} onPress={zoomOut} />
      </Tooltip>
      <Tooltip text={words.fit} placement="top">
        <Button size="small" aria-label={words.fit} onPress={fit}>
          <svg
            width="16"
            height="16"
            viewBox="0 0 20 20"
            className={styles.fitIcon}
            aria-hidden="true"
          >
            <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
            <circle cx="10" cy="10" r="2.5" />
          </svg>
        </Button>
      </Tooltip>
    </div>
  );
}
