import styles from './QrFigure.module.css';

/** Light modules around a code; without them cameras do not find it. */
const quiet = 4;

/** A QR code, as large as the place it is in. Always dark on white, in the dark theme as well. `d`: its dark modules. */
export function QrFigure(props: { code: { size: number; d: string }; label: string }) {
  const side = props.code.size + 2 * quiet;
  return (
    <svg
      className={styles['code']}
      viewBox={`${String(-quiet)} ${String(-quiet)} ${String(side)} ${String(side)}`}
      role="img"
      aria-label={props.label}
    >
      <path d={props.code.d} />
    </svg>
  );
}
