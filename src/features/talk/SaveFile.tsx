import { exportableSheets } from '#src/domain/hand-in.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { readTalk } from '#src/storage/whole-round.ts';
import { Button } from '#src/ui/Button.tsx';
import { download, fileName } from '#src/ui/download.ts';

/** The round as a file to keep. Not of an anonymous one: the difference of two such files would be one person. */
export function SaveFile({ round }: { round: Round }) {
  const { t } = useWords();
  if (isAnonymous(round)) return <p>{t('talk.close.anonymous')}</p>;
  const save = async () => {
    const group = await readGroup(round.id);
    if (!group) return;
    const sheets = exportableSheets(group.round, group.sheets);
    download(
      writeJson([{ round: group.round, sheets, ...(await readTalk(round.id)) }], { now: new Date().toISOString() }),
      fileName([round.name, round.date], 'json'),
    );
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
