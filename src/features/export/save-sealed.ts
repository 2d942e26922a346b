import type { GroupView } from '#src/domain/group-view.ts';
import { exportableSheets } from '#src/domain/hand-in.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Translate } from '#src/i18n/useWords.ts';
import { readWhole } from '#src/storage/whole-round.ts';
import { download, fileName } from '#src/ui/download.ts';

/**
 * An open round as a file that only opens with the passphrase. There is none of an anonymous round: the difference of
 * two such files would be one person.
 */
export async function saveSealed(
  { result: { round } }: Pick<GroupView, 'result'>,
  passphrase: string,
  t: Translate,
): Promise<void> {
  if (isAnonymous(round)) throw new Error('There is no file of an anonymous round');
  const [{ writeJson }, { seal }] = await Promise.all([
    import('#src/formats/json/write-json.ts'),
    import('#src/formats/sealed/seal.ts'),
  ]);
  const whole = await readWhole(round);
  const file = { ...whole, sheets: exportableSheets(round, whole.sheets) };
  const sealed = await seal(writeJson([file], { now: new Date().toISOString() }), passphrase);
  if (!sealed.ok) throw new Error(`Not sealed: ${sealed.reason}`);
  download(sealed.blob, fileName([round.name, round.date, t('tables.files.sealed')], 'json'));
}
