import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { adviseAnonymity } from '#src/domain/openness.ts';
import { peopleExpected } from '#src/domain/group-round.ts';
import { nameLimit, type Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import type { Saved, StorageFailure } from '#src/storage/errors.ts';
import { addGroupRound, changeSetup } from '#src/storage/group-rounds.ts';
import { newId } from '#src/storage/new-id.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import { Choice } from '#src/ui/Choice.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { OpennessCard } from './OpennessCard.tsx';
import { OwnWordsFold } from './OwnWordsFold.tsx';
import { PartnersCard } from './PartnersCard.tsx';
import { QuestionsFold } from './QuestionsFold.tsx';
import { ReadFirstFold } from './ReadFirstFold.tsx';
import styles from './Setup.module.css';
import { forgetSetupDraft } from './setup-draft.ts';
import type { FormStart } from './setup-start.ts';
import { roundOf } from './setup.ts';
import { useSetup } from './useSetup.ts';

/** Everything has a good default: a name and one tap is enough. Long because it puts all groups of the page together. */
export function SetupForm({ draftKey, start }: { draftKey: string; start: FormStart }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { instrument, changing, after } = start;
  const { setup, change, hasDraft, startOver } = useSetup(draftKey, start.setup);
  const [failed, setFailed] = useState<StorageFailure | 'locked' | 'notYet' | null>(null);
  const [busy, setBusy] = useState(false);

  const defaults = {
    purpose: t('setup.purposeDefault'),
    audience: t(`setup.audienceDefault.${setup.openness}`),
  };
  const previousRoundId = (setup.rehearsal ? start.rehearsed : null) ?? start.previousRoundId;
  const toRound = (id: string, now: string) => roundOf(setup, { id, now, instrument, previousRoundId });
  const preview = toRound('preview0', '2000-01-01T00:00:00.000Z');
  const advice = adviseAnonymity(peopleExpected(preview), setup.minimum);
  const refused = setup.openness === 'anonymous' && !advice.ok;

  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (refused) {
      setFailed('notYet');
      document.querySelector('#openness')?.scrollIntoView({ block: 'start' });
      return;
    }
    setBusy(true);
    const round = toRound(changing?.id ?? newId(), changing?.createdAt ?? new Date().toISOString());
    const saved = await keep(round, changing !== null);
    setBusy(false);
    if (saved.ok) {
      forgetSetupDraft(draftKey);
      // One does not come back to an empty set-up.
      await navigate(paths.invite(round.id), { replace: true });
    } else setFailed(changing && saved.reason === 'stale' ? 'locked' : saved.reason);
  };

  const titles = {
    title: t(changing ? 'setup.titleChange' : after !== null ? 'setup.titleAgain' : 'setup.title'),
    lead: changing
      ? t('setup.leadChange')
      : after !== null
        ? t('setup.leadAgain', { name: after })
        : t('setup.lead'),
  };
  return (
    <Page {...titles} width="narrow">
      <form onSubmit={(event) => void save(event)} className={styles['form']}>
        {hasDraft ? (
          <Notice tone="calm" actions={<Button onClick={startOver}>{t('setup.startOver')}</Button>}>
            {t('setup.draft')}
          </Notice>
        ) : null}
        {changing ? <Notice tone="calm">{t('setup.reopen')}</Notice> : null}
        <Card title={t('setup.what')}>
          <TextField
            label={t('setup.name')}
            hint={t('setup.nameHint')}
            value={setup.name}
            maxLength={nameLimit}
            required
            pattern=".*\S.*"
            autoComplete="off"
            onChange={(event) => change({ name: event.target.value })}
          />
          <TextField
            label={t('setup.date')}
            type="date"
            required
            value={setup.date}
            onChange={(event) => change({ date: event.target.value })}
          />
          <TextField
            label={t('setup.host')}
            hint={t('setup.hostHint')}
            value={setup.host}
            maxLength={nameLimit}
            onChange={(event) => change({ host: event.target.value })}
          />
        </Card>
        <PartnersCard setup={setup} change={change} preview={preview} />
        <OpennessCard setup={setup} change={change} expected={peopleExpected(preview)} advice={advice} />
        <ReadFirstFold setup={setup} change={change} defaults={defaults} />
        <QuestionsFold setup={setup} change={change} instrument={instrument} />
        <OwnWordsFold setup={setup} change={change} instrument={instrument} />
        <Choice
          type="checkbox"
          label={t('setup.rehearsal')}
          hint={t('setup.rehearsalHint')}
          checked={setup.rehearsal}
          onChange={(event) => change({ rehearsal: event.target.checked })}
        />
        {failed === null || (failed === 'notYet' && !refused) ? null : (
          <Notice tone="danger">
            {failed === 'notYet'
              ? t('setup.notYet')
              : failed === 'locked'
                ? t('setup.lockedMeanwhile')
                : t(`storage.why.${failed}`)}
          </Notice>
        )}
        <div className={styles['finish']}>
          <Button look="primary" type="submit" busy={busy}>
            {t(changing ? 'setup.saveChange' : 'setup.create')}
          </Button>
          <p>{t('setup.onlyHere')}</p>
        </div>
      </form>
    </Page>
  );
}

/** Stores a new round with this device as the one that leads it, or puts the set-up in the place of the former one. */
function keep(round: Round, isChange: boolean): Promise<Saved<unknown>> {
  if (!isChange) {
    return addGroupRound(round, {
      roundId: round.id,
      as: 'facilitator',
      ownSheetId: null,
      handedInRevision: null,
      tablet: null,
    });
  }
  return changeSetup(round.id, (current) => ({
    ...round,
    ...(current.extra === undefined ? {} : { extra: current.extra }),
  }));
}
