import {
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import styles from './Toast.module.css';

type Message = { text: string; action?: { label: string; run: () => void } };
type Tell = (message: Message) => void;
/** `from`: what had the focus when it was told. */
type Told = Message & { from: Element | null };

const ToastContext = createContext<Tell>(() => undefined);

/** Tells the person something that happened, with at most one thing to do about it (undo). */
export function useToast(): Tell {
  return use(ToastContext);
}

/** Longer when there is something to do about it. */
const visibleMs = { plain: 5_000, action: 12_000 };

/** Holds the one message on the screen. It stays while the pointer or the focus is on it; then one is back where one was. */
export function ToastProvider({ children, closeLabel }: { children: ReactNode; closeLabel: string }) {
  const [message, setMessage] = useState<Told | null>(null);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  const tell = useCallback<Tell>((next) => setMessage({ ...next, from: document.activeElement }), []);
  const close = (event: MouseEvent) => {
    if (message) goBack(message.from, event);
    setMessage(null);
    setPointed(false);
    setFocused(false);
  };

  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(() => setMessage(null), visibleMs[message.action ? 'action' : 'plain']);
    return () => clearTimeout(timer);
  }, [message, held]);

  const run = (event: MouseEvent) => {
    close(event);
    message?.action?.run();
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

/** Gives the focus back before the button that has it goes away. Only who came by key has to see where that is. */
function goBack(from: Element | null, { detail: presses }: MouseEvent): void {
  const target = from?.isConnected ? from : document.querySelector('h1');
  if (target instanceof HTMLElement) target.focus({ preventScroll: presses > 0 });
}
