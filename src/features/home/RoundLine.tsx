import { type SyntheticEvent, useState } from 'react';
import { Link } from 'react-router';
import { MiniRadar } from '#src/charts/MiniRadar.tsx';
import { radarOf } from '#src/domain/radar-of.ts';
import { nameLimit } from '#src/domain/round.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { changeRound } from '#src/storage/rounds.ts';
import { removeRound, restoreRound } from '#src/storage/trash.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Facts } from '#src/ui/Facts.tsx';
import { TextField, textOf } from '#src/ui/Field.tsx';
import { Menu } from '#src/ui/Menu.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './RoundList.module.css';
import type { Reflection } from './stored-reflections.ts';

const wordless = { theme: () => '', facet: () => '' };

/** One reflection: what it is, how far, and what one can do with it. */
export function RoundLine({ reflection }: { reflection: Reflection }) {
  const { round, own } = reflection;
  const { t, language } = useWords();
  const tell = useToast();
  const [renaming, setRenaming] = useState(false);

  const putBack = async () => {
    const back = await restoreRound(round.id);
    if (!back.ok) tell({ text: t(`storage.why.${back.reason}`) });
  };
  const remove = async () => {
    const removed = await removeRound(round.id, new Date().toISOString());
    if (!removed.ok) tell({ text: t(`storage.why.${removed.reason}`) });
    else {
      document.getElementById('mine')?.focus();
      tell({
        text: t('home.removed', { name: round.name }),
        action: { label: t('app.undo'), run: () => void putBack() },
      });
    }
  };

  return (
    <li className={styles['line']}>
      <MiniRadar radar={own ? radarOf(own.findings, wordless) : { sectors: [] }} />
      <div className={styles['what']}>
        <h3>{round.name}</h3>
        <p>
          <Facts facts={[sayDay(round.date, language), own ? t('home.progress', own) : t('home.notShown')]} />
        </p>
      </div>
      <div className={styles['actions']}>
        <Menu
          label={
            <>
              {t('home.more')}
              <span className="visually-hidden">: {round.name}</span>
            </>
          }
        >
          <Button look="quiet" onClick={() => setRenaming(true)}>
            {t('home.rename')}
          </Button>
          <Link className={buttonClass('quiet')} to={paths.export(round.id)}>
            {t('home.export')}
          </Link>
          <Button look="quiet" onClick={() => void remove()}>
            {t('home.remove')}
          </Button>
        </Menu>
        {own ? <GoOn own={own} /> : null}
      </div>
      <RenameDialog key={round.name} round={round} open={renaming} onClose={() => setRenaming(false)} />
    </li>
  );
}

/** The one thing one would do with it now. */
function GoOn({ own }: { own: NonNullable<Reflection['own']> }) {
  const { t } = useWords();
  const { round, sheet } = own;
  const finished = sheet.finishedAt !== null;
  return (
    <Link className={buttonClass()} to={finished ? paths.results(round.id) : paths.fill(sheet.id)}>
      {finished ? t('home.view') : t('home.goOn')}
      <span className="visually-hidden">: {round.name}</span>
    </Link>
  );
}

function RenameDialog(props: { round: Reflection['round']; open: boolean; onClose: () => void }) {
  const { round, open, onClose } = props;
  const { t } = useWords();
  const tell = useToast();
  const rename = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = textOf(new FormData(event.currentTarget), 'name');
    if (name === '') return;
    const saved = await changeRound(round.id, (current) => ({ ...current, name }));
    if (saved.ok) onClose();
    else tell({ text: t(`storage.why.${saved.reason}`) });
  };
  return (
    <Dialog title={t('home.rename')} open={open} onClose={onClose}>
      <form onSubmit={(event) => void rename(event)} className={styles['rename']}>
        <TextField
          name="name"
          label={t('home.name')}
          defaultValue={round.name}
          maxLength={nameLimit}
          required
        />
        <Row>
          <Button look="primary" type="submit">
            {t('app.save')}
          </Button>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </Row>
      </form>
    </Dialog>
  );
}
