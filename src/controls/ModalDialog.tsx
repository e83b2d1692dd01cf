import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";

type Props = {
  readonly className: string;
  /** Id of its heading, or else a label. */
  readonly labelledBy?: string | undefined;
  readonly label?: string | undefined;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
};

/**
 * A dialog over the page for as long as it is rendered. It hangs on the page itself, so that nothing of the place where
 * it was opened hides it or styles it, on screen or on paper. Esc, and `close`, close it and give the focus back.
 */
export function ModalDialog({ className, labelledBy, label, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      aria-label={label}
      onClose={(event) => {
        // React passes the closing of a dialog within on to this one.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children(() => dialog.current?.close())}
    </dialog>,
    document.body,
  );
}
