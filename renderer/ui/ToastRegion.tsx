/** Where notices appear. Mounted once; a screen reader hears each notice as it comes. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { useLanguage } from '../app/text.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { currentToast, dismissToast, holdToast, onToast, resumeToast } from './toasts.ts';
import styles from './ToastRegion.module.css';

export function ToastRegion(): ReactNode {
  const { text } = useLanguage();
  const toast = useSyncExternalStore(onToast, currentToast);
  return (
    // Hover and focus only keep the notice from leaving while it is being read.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <output
      className={styles.region}
      onMouseEnter={holdToast}
      onMouseLeave={resumeToast}
      onFocus={holdToast}
      onBlur={resumeToast}
    >
      {toast !== null && (
        <span key={toast.id} className={classNames(styles.toast, styles[toast.tone])}>
          <span className={styles.message}>{toast.message}</span>
          {toast.action !== null && (
            <Button
              variant="plain"
              size="small"
              onPress={() => {
                toast.action?.onPress();
                dismissToast();
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <Button
            variant="plain"
            size="small"
            icon="close"
            aria-label={text.shell.ui.dismiss}
            onPress={dismissToast}
          />
        </span>
      )}
    </output>
  );
}
