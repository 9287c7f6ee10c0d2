/** What every task in front of everything else shares: scrim, title, corner, body, the line of buttons. */
import { useEffect, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { Button } from './Button.tsx';
import { classNames } from './class-names.ts';
import { finishTyping } from './finish-typing.ts';
import { keepFocusInContent } from './keep-focus.ts';
import styles from './Dialog.module.css';

export type ModalFrameProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the main one last. */
  readonly actions?: ReactNode;
  /** There is only text to read: the body takes the focus itself, so that the arrows scroll it. */
  readonly isText?: boolean;
};

type Shape = {
  readonly shape: 'small' | 'large' | 'sheet';
  /** A matter that must be answered with one of the buttons. */
  readonly isAlert?: boolean;
};

export function ModalFrame(props: ModalFrameProps & Shape): ReactNode {
  const { title, isOpen, onClose, children, actions, shape } = props;
  const { isAlert = false, isText = false } = props;
  const { text } = useLanguage();
  // It may have been opened from what is gone by now, such as the palette.
  useEffect(() => keepFocusInContent, []);
  // Escape takes the field away before it is left: what is kept on leaving is kept first.
  const close = (): void => {
    finishTyping();
    onClose();
  };
  return (
    <ModalOverlay
      className={classNames(styles.overlay, shape === 'sheet' && styles.beside)}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      isDismissable={!isAlert}
      isKeyboardDismissDisabled={isAlert}
    >
      <Modal className={classNames(styles.modal, styles[shape])}>
        <AriaDialog
          className={styles.dialog ?? ''}
          role={isAlert ? 'alertdialog' : 'dialog'}
          // What is begun here is not walked away from by a key: see `useShortcuts`.
          data-task=""
        >
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {/* It may be a name, which is read in its own direction. */}
              <bdi>{title}</bdi>
            </Heading>
            {!isAlert && (
              <Button
                variant="plain"
                size="small"
                icon="close"
                aria-label={text.shell.ui.close}
                onPress={close}
              />
            )}
          </header>
          <div className={styles.body} {...(isText ? { tabIndex: 0 } : {})}>
            {children}
          </div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
