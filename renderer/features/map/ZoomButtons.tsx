/** In the corner of the map: the lasso, plus, minus and "everything". No overlay draws them again. */
import { memo, type ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './MapCanvas.module.css';

type Props = {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Whether a drag draws an outline around people. */
  readonly isLassoOn: boolean;
  readonly onLasso: (isOn: boolean) => void;
};

export const ZoomButtons = memo(function ZoomButtons(props: Props): ReactNode {
  const { zoomIn, zoomOut, fit, isLassoOn, onLasso } = props;
  const { text } = useLanguage();
  const words = text.map.canvas;
  return (
    <div className={styles.zoom}>
      <Tooltip text={words.lasso} placement="top">
        <button
          type="button"
          className={styles.lasso}
          aria-label={words.lasso}
          aria-pressed={isLassoOn}
          onClick={() => onLasso(!isLassoOn)}
        >
          <svg
            width="16"
            height="16"
            viewBox="0 0 20 20"
            className={styles.fitIcon}
            aria-hidden="true"
          >
            <path d="M6 13.500C3.700 12.600 2.500 11 2.500 9.200 2.500 6 5.900 3.500 10 3.500s7.500 2.500 7.500 5.700-3.400 5.700-7.500 5.700c-.9 0-1.700-.1-2.500-.3M7.500 14.600a1.700 1.700 0 1 1-3-1.500 1.700 1.700 0 0 1 3 1.500ZM7 15.800c0 1.200-.6 2-1.700 2.500" />
          </svg>
        </button>
      </Tooltip>
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
});
