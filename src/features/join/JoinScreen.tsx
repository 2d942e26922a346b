import { type DragEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import { TextArea, textOf } from '#src/ui/Field.tsx';
import { Page } from '#src/ui/Page.tsx';
import styles from './Join.module.css';
import { Outcome } from './Outcome.tsx';
import { invitationInFile, invitationInText } from './read-invitation.ts';
import { useInvitation } from './useInvitation.ts';

/** Longest text that is looked through for a link, in UTF-16 code units. */
const pasteLimit = 100_000;

/** For who has no camera at hand: an invitation as a link, in a message, or as a file. */
export function JoinScreen() {
  const { t } = useWords();
  const { state, open, toTable, again } = useInvitation();
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const read = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void open(invitationInText(textOf(new FormData(event.currentTarget), 'text')));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void open(invitationInFile(dropped));
    else void open(invitationInText(event.dataTransfer.getData('text')));
  };

  return (
    <Page title={t('join.title')} lead={t('join.lead')} width="narrow">
      <Outcome
        state={state}
        onTable={(invited) => void toTable(invited)}
        onAgain={(invited, as) => void again(invited, as)}
      />
      <Card title={t('join.camera')}>
        <p>{t('join.cameraHow')}</p>
      </Card>
      <Card title={t('join.link')}>
        <form onSubmit={read} className={styles['form']}>
          <TextArea
            name="text"
            label={t('join.paste')}
            hint={t('join.pasteHint')}
            rows={3}
            maxLength={pasteLimit}
            fullText={t('join.pasteFull')}
            autoComplete="off"
            spellCheck={false}
            wrap="off"
            required
          />
          <div>
            <Button look="primary" type="submit">
              {t('join.open')}
            </Button>
          </div>
        </form>
      </Card>
      <Card title={t('join.file')}>
        <div
          role="presentation"
          className={styles['drop']}
          data-over={over}
          onDragOver={drag}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Button onClick={() => file.current?.click()}>{t('join.choose')}</Button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".json,application/json"
            aria-label={t('join.choose')}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              event.target.value = '';
              if (chosen) void open(invitationInFile(chosen));
            }}
          />
          <p>{t('join.drop')}</p>
        </div>
      </Card>
    </Page>
  );
}
