import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A file may be dropped anywhere on the page; `null` takes none. Either way the browser does not open the file
 * itself, for that would leave the app. Returns whether something is being dragged over the page.
 */
export function useFileDrop(onFile: ((file: File) => void) | null): boolean {
  const [over, setOver] = useState(false);

  const enter = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(onFile !== null);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile?.(file);
  });

  useEffect(() => {
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return over;
}
