import type { OwnResult } from '#src/domain/own-result.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { savePdf } from './save-files.ts';
import { useSaving } from './useSaving.ts';

/** The PDF of one's own result in one click, in the language of the screen. */
export function PdfButton({ result }: { result: OwnResult }) {
  const { t, language } = useWords();
  const { busy, save } = useSaving();
  return (
    <Button
      look="primary"
      busy={busy !== null}
      onClick={() => void save('pdf', () => savePdf(result, language))}
    >
      <Icon name="file" />
      {busy === null ? t('export.pdfButton') : t('export.busy')}
    </Button>
  );
}
