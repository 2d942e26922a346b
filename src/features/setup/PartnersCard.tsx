import { type DragEvent, useState } from 'react';
import { peopleExpected } from '#src/domain/group-round.ts';
import { askedPartners } from '#src/domain/openness.ts';
import { type Partner, partnerLimit, type PartnerKind, type Round } from '#src/domain/round.ts';
import { sayList } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice } from '#src/ui/Choice.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { AddPartner } from './AddPartner.tsx';
import { sameName } from './partner-list.ts';
import { PartnerListDialog } from './PartnerListDialog.tsx';
import { PartnerRow } from './PartnerRow.tsx';
import { readListFile } from './read-list-file.ts';
import styles from './Setup.module.css';
import { withPartners } from './setup.ts';
import type { SetupProps } from './useSetup.ts';

/** Who takes part. `preview`: the round as it would be now. Long because it holds all that happens to the list. */
export function PartnersCard({ setup, change, preview }: SetupProps & { preview: Round }) {
  const { t } = useWords();
  const tell = useToast();
  const [list, setList] = useState({ turn: 0, text: '', open: false });
  const openList = (text: string) => setList(({ turn }) => ({ turn: turn + 1, text, open: true }));
  const anonymous = setup.openness === 'anonymous';
  const sum = peopleExpected({ ...preview, expected: null });
  const countsPeople = anonymous || setup.perPartner;

  const add = (added: { name: string; kind: PartnerKind }[]) => {
    change((current) => ({ partners: withPartners(current, added, Math.random) }));
    if (setup.partners.length + added.length > partnerLimit) {
      tell({ text: t('setup.partners.full', { count: partnerLimit }) });
    }
  };
  const addOne = (name: string, kind: PartnerKind): boolean => {
    const isKnown = setup.partners.some((partner) => sameName(partner.name) === sameName(name));
    if (isKnown) tell({ text: t('setup.partners.known') });
    else add([{ name, kind }]);
    return !isKnown;
  };
  const edit = (id: string, patch: Partial<Partner>) =>
    change(({ partners }) => ({
      partners: partners.map((partner) => (partner.id === id ? { ...partner, ...patch } : partner)),
    }));
  const remove = (removed: Partner, place: number) => {
    change(({ partners }) => ({ partners: partners.filter(({ id }) => id !== removed.id) }));
    document.querySelector<HTMLElement>('#new-partner input')?.focus();
    tell({
      text: t('setup.partners.removed', { name: removed.name }),
      action: {
        label: t('app.undo'),
        run: () => change(({ partners }) => ({ partners: partners.toSpliced(place, 0, removed) })),
      },
    });
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    const text = await readListFile(event.dataTransfer);
    if (text === null) tell({ text: t('setup.partners.tooLarge') });
    else openList(text);
  };

  return (
    <div
      role="presentation"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void drop(event)}
    >
      <Card title={t('setup.who')}>
        <p>{t(setup.openness === 'anonymous' ? 'setup.whoLeadAnonymous' : 'setup.whoLead')}</p>
        {setup.partners.length === 0 ? null : (
          <ul className={styles['partners']}>
            {setup.partners.map((partner, place) => (
              <PartnerRow
                key={partner.id}
                partner={partner}
                number={place + 1}
                countsPeople={countsPeople}
                onChange={(patch) => edit(partner.id, patch)}
                onRemove={() => remove(partner, place)}
              />
            ))}
          </ul>
        )}
        <AddPartner onAdd={addOne} onList={openList} />
        <Row>
          <Button look="quiet" onClick={() => openList('')}>
            {t('setup.partners.list')}
          </Button>
        </Row>
        {anonymous ? (
          <Asked preview={preview} />
        ) : setup.partners.length === 0 ? null : (
          <Choice
            type="checkbox"
            label={t('setup.partners.per')}
            checked={setup.perPartner}
            onChange={(event) => change({ perPartner: event.target.checked })}
          />
        )}
        <TextField
          label={t('setup.expected')}
          hint={sum === null ? t('setup.expectedHint') : t('setup.expectedSum', { count: sum })}
          type="number"
          inputMode="numeric"
          min={1}
          max={10_000}
          step={1}
          value={setup.expected}
          onChange={(event) => change({ expected: event.target.value })}
        />
      </Card>
      <PartnerListDialog
        key={list.turn}
        text={list.text}
        open={list.open}
        present={setup.partners.map(({ name }) => name)}
        onAdd={add}
        onClose={() => setList((current) => ({ ...current, open: false }))}
      />
    </div>
  );
}

/** Which organisations an anonymous round may ask for, in plain words. */
function Asked({ preview }: { preview: Round }) {
  const { t, language } = useWords();
  const { partners } = preview;
  if (partners.length === 0) return null;
  const names = askedPartners(preview).map(({ name }) => name);
  const isAnyCounted = partners.some(({ expected }) => expected !== null);
  return (
    <div className={styles['quiet']}>
      <p>{t('setup.partners.anonymousPeople')}</p>
      {isAnyCounted ? (
        <p role="status">
          {names.length === 0
            ? t('setup.partners.askedNone')
            : t('setup.partners.asked', { names: sayList(names, language) })}{' '}
          {names.length > 0 && names.length < partners.length ? t('setup.partners.askedRest') : ''}
        </p>
      ) : null}
    </div>
  );
}
