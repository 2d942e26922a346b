import type { TableFault } from '#src/domain/answer-import/answer-table.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Notice } from '#src/ui/Notice.tsx';
import type { ReadProblem } from './read-table.ts';
import { shortText } from './short-text.ts';

/** Why a file cannot be used, what to do about it, and that nothing was changed. */
export function FormFault({
  fault,
  fileName,
}: {
  fault: ReadProblem | { code: TableFault };
  fileName: string;
}) {
  const { t } = useWords();
  const line = 'line' in fault ? fault.line : undefined;
  return (
    <Notice tone="danger">
      <p>
        <strong>{t('import.cannot', { name: shortText(fileName, 80) })}</strong>
      </p>
      <p>
        {line === undefined ? '' : `${t('fromForm.row', { row: line })}: `}
        {t(`fromForm.fault.${fault.code}`)}
      </p>
      <p>{t('import.nothingChanged')}</p>
    </Notice>
  );
}
