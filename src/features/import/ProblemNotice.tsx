import { describeProblem, type Piece } from '#src/formats/json/describe.ts';
import type { Problem } from '#src/formats/json/problem.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Notice } from '#src/ui/Notice.tsx';

/** Why a file cannot be opened: where in the file, what is wrong, and that nothing was changed. */
export function ProblemNotice({ problem, fileName }: { problem: Problem; fileName: string }) {
  const { t } = useWords();
  const { place, fault } = describeProblem(problem);
  const say = ({ key, values }: Piece) => t(key, values);
  const where = place.map(say).join(', ');
  return (
    <Notice tone="danger">
      <p>
        <strong>{t('import.cannot', { name: fileName })}</strong>
      </p>
      <p>
        {where ? `${where}: ` : ''}
        {say(fault)}
      </p>
      <p>{t('import.nothingChanged')}</p>
    </Notice>
  );
}
