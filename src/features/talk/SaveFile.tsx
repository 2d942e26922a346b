import { exportableSheets } from '#src/domain/hand-in.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { Button } from '#src/ui/Button.tsx';
import { download, fileName } from '#src/ui/download.ts';
import { useToast } from '#src/ui/Toast.tsx';

/** The round as a file to keep. Not of an anonymous one: the difference of two such files would be one person. */
export function SaveFile({ round }: { round: Round }) {
  const { t } = useWords();
  const tell = useToast();
  if (isAnonymous(round)) return <p>{t('talk.close.anonymous')}</p>;
  const save = async () => {
    try {
      const { writeJson } = await import('#src/formats/json/write-json.ts');
      const whole = await readWhole(round);
      const file = { ...whole, sheets: exportableSheets(round, whole.sheets) };
      download(
        writeJson([file], { now: new Date().toISOString() }),
        fileName([round.name, round.date], 'json'),
      );
    } catch {
      tell({ text: t('home.saveFailed') });
    }
  };
  return (
    <div>
      <Button look="primary" onClick={() => void save()}>
        {t('talk.close.save')}
      </Button>
      <p>{t('talk.close.saveHint')}</p>
    </div>
  );
}
