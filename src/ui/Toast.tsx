import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import styles from './Toast.module.css';

type Message = { text: string; action?: { label: string; run: () => void } };
type Tell = (message: Message) => void;

const ToastContext = createContext<Tell>(() => undefined);

/** Tells the person something that happened, with at most one thing to do about it (undo). */
export function useToast(): Tell {
  return use(ToastContext);
}

/** Longer when there is something to do about it. */
const visibleMs = { plain: 5_000, action: 12_000 };

/** Holds the one message on the screen. It stays while the pointer or the focus is on it. */
export function ToastProvider({ children, closeLabel }: { children: ReactNode; closeLabel: string }) {
  const [message, setMessage] = useState<Message | null>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  const tell = useCallback<Tell>((next) => setMessage({ ...next }), []);
  const close = () => {
    setMessage(null);
    setPointed(false);
    setFocused(false);
  };

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(() => setMessage(null), visibleMs[message.action ? 'action' : 'plain']);
    return () => clearTimeout(timer);
  }, [message, held]);

  const run = () => {
    message?.action?.run();
    close();
  };
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    }),
    [],
  );

  return (
    <ToastContext value={tell}>
      {children}
      <div className={styles['region']}>
        <div role="status">
          {message ? (
            <div className={styles['toast']} {...hold}>
              <span>{message.text}</span>
              <span>
                {message.action ? (
                  <button type="button" className={styles['action']} onClick={run}>
                    {message.action.label}
                  </button>
                ) : null}
                <button type="button" className={styles['action']} onClick={close}>
                  {closeLabel}
                </button>
              </span>
            </div>
          ) : null}
        </div>
      </div>
    </ToastContext>
  );
}
