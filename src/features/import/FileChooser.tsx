import { useRef } from 'react';
import { Button } from '#src/ui/Button.tsx';

/** A button that opens the device's own file dialog. */
export function FileChooser(props: { label: string; accept: string; onChoose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="primary" onClick={() => input.current?.click()}>
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        hidden
        aria-label={props.label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) props.onChoose(file);
        }}
      />
    </>
  );
}
