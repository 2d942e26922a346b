import { type KeyboardEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Sheet, voteLimit } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button } from '#src/ui/Button.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { Frame } from './Frame.tsx';
import type { Here } from './here.ts';
import styles from './TalkScreen.module.css';

/** What each person wants to talk about, at most three statements; and the end of answering. */
export function TalkScreen({ here }: { here: Here }) {
  const { words, table, names } = here;
  const { t } = useWords();
  return (
    <Frame here={here} end={<Finish here={here} />}>
      <p className={styles['lead']}>{t('together.votesLead')}</p>
      <div role="status" className={styles['counts']}>
        <ul>
          {table.people.map((sheet, place) => (
            <li key={sheet.id}>
              {t('together.votesOf', { name: names[place], chosen: sheet.votes.length, limit: voteLimit })}
            </li>
          ))}
        </ul>
      </div>
      <div role="presentation" className={styles['statements']} onKeyDown={(event) => byKey(event)}>
        {here.spokes.map(({ statementId, themeId }) => (
          <fieldset
            key={statementId}
            data-votes={statementId}
            data-tone={themeId}
            className={styles['statement']}
          >
            <legend>{here.say.plain(words.statements[statementId]?.text ?? statementId)}</legend>
            <div className={styles['names']}>
              {table.people.map((sheet, place) => (
                <label key={sheet.id} className={styles['name']}>
                  <input
                    type="checkbox"
                    checked={sheet.votes.includes(statementId)}
                    disabled={sheet.votes.length >= voteLimit && !sheet.votes.includes(statementId)}
                    onChange={() => here.keeper.change(sheet.id, (before) => withVote(before, statementId))}
                  />
                  {names[place]}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <p className={styles['keys']}>{t('together.votesKeys')}</p>
    </Frame>
  );
}

/** The sheet with this vote given, or taken back when it was there; never more than the limit. */
export function withVote(sheet: Sheet, statementId: string): Sheet {
  const others = sheet.votes.filter((vote) => vote !== statementId);
  if (others.length < sheet.votes.length) return { ...sheet, votes: others };
  return others.length < voteLimit ? { ...sheet, votes: [...others, statementId] } : sheet;
}

/** 1 to 4 give the vote of the first to the fourth name on the statement that has the focus; up and down go on. */
function byKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  const group = event.target.closest('[data-votes]');
  if (!group) return;
  const boxes = [...group.querySelectorAll('input')];
  if (/^[1-9]$/.test(event.key)) {
    boxes[Number(event.key) - 1]?.click();
    event.preventDefault();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const groups = [...document.querySelectorAll('[data-votes]')];
  const to = groups[groups.indexOf(group) + (event.key === 'ArrowDown' ? 1 : -1)];
  to?.querySelector<HTMLElement>('input:not(:disabled)')?.focus();
}

function Finish({ here }: { here: Here }) {
  const { keeper, table, round } = here;
  const { t } = useWords();
  const navigate = useNavigate();
  const tell = useToast();
  const [busy, setBusy] = useState(false);
  const finish = async () => {
    setBusy(true);
    const done = await keeper.finish(
      table.people.map(({ id }) => id),
      new Date().toISOString(),
    );
    setBusy(false);
    if (done.ok) await navigate(paths.togetherRound(round.id, 'end.done'));
    else tell({ text: t(`save.why.${done.reason}`) });
  };
  return (
    <Button look="primary" busy={busy} onClick={() => void finish()}>
      {t('together.finish')}
      <Icon name="check" />
    </Button>
  );
}
