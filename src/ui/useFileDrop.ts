import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Files may be dropped anywhere on the page; `null` takes none. Either way the browser does not open them itself, for
 * that would leave the app. Returns whether something that may be dropped is being dragged over the page.
 */
export function useFileDrop(onFiles: ((files: File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);

  const enter = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(onFiles !== null);
  });
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles?.(files);
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
