import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import type { Stage } from '#src/domain/stage.ts';
import { paths } from '#src/paths.ts';
import { readStage, saveStage } from '#src/storage/stages.ts';
import { openTalk, people, statements, talkForTests } from './table.tsx';

talkForTests();
const address = paths.present('round-01');
const revealed: Partial<Round> = { revealedAt: '2026-11-24T10:00:00.000Z' };
const anonymous: Partial<Round> = {
  ...revealed,
  openness: 'anonymous',
  shownSheetIds: [people.map(({ id }) => id)],
};
const named = people.map((sheet, nth) => ({
  ...sheet,
  respondent: { ...sheet.respondent, name: ['Anna', 'Bert', 'Carla', 'Dirk', 'Els'][nth] ?? null },
}));

const put = (given: Partial<Stage>) =>
  saveStage({
    roundId: 'round-01',
    run: 'long',
    minutes: null,
    fromResult: false,
    step: 'welcome',
    part: 0,
    statementId: null,
    timer: { left: 300 },
    names: false,
    black: false,
    stop: false,
    notes: 'none',
    ...given,
  });
const title = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('the second window', () => {
  it('waits quietly for the talk, and follows it', async () => {
    await openTalk({ address });
    expect(await screen.findByText('Wacht op het gesprek')).toBeVisible();
    await put({});
    await title('Waarom zijn we hier?');
    await put({ step: 'fill' });
    await title('Vul nu in');
    expect(screen.getByText('5 van 8 binnen')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('listens to a remote as well', async () => {
    const { user } = await openTalk({ address });
    await put({});
    await title('Waarom zijn we hier?');
    await user.keyboard('{PageDown}');
    await title('Vul nu in');
    await user.keyboard('{PageUp}');
    await title('Waarom zijn we hier?');
    await user.keyboard('b');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 2 })).toBeNull());
    await user.keyboard('.');
    await title('Waarom zijn we hier?');
  });

  it.each(['reveal', 'strength', 'topic-1', 'topic-2'])(
    'shows nothing at %s before the reveal, whatever the stage says',
    async (step) => {
      const { container } = await openTalk({ address, sheets: named });
      await put({ step, statementId: 'B1', names: true, notes: 'all' });
      await screen.findByRole('heading', { level: 2, name: /het resultaat/ });
      for (const word of [statements.strength, 'Anna', 'eens, hoog', 'Belangen']) {
        expect(container).not.toHaveTextContent(word);
      }
    },
  );

  it('shows a statement with a dot for everybody, its pattern and a question', async () => {
    await openTalk({ address, round: revealed });
    await put({ step: 'strength' });
    await title(statements.strength);
    expect(screen.getByText('1 keer: Klopt meestal wel')).toBeInTheDocument();
    expect(screen.getByText('4 keer: Klopt helemaal')).toBeInTheDocument();
    expect(screen.getByText('eens, hoog')).toBeVisible();
  });

  it('shows names in an open round only, and only when they are on', async () => {
    const { container } = await openTalk({ address, round: revealed, sheets: named });
    await put({ step: 'strength' });
    await title(statements.strength);
    expect(container).not.toHaveTextContent('Anna');
    await put({ step: 'strength', names: true });
    expect(await screen.findByText('Anna')).toBeVisible();
  });

  it('never has a name in an anonymous round, and points at nobody', async () => {
    const { container } = await openTalk({ address, round: anonymous, sheets: named });
    await put({ step: 'topic-1', statementId: 'R3', names: true });
    expect(await screen.findByText('niet iedereen ziet dit zo')).toBeVisible();
    expect(container).not.toHaveTextContent(/Anna|Bert|Carla|Dirk|Els/);
    expect(container).not.toHaveTextContent('één stem apart');
  });

  it('puts the stop card over everything', async () => {
    await openTalk({ address, round: revealed });
    await put({ step: 'strength', stop: true });
    await title('Even stoppen');
    expect(screen.queryByText(statements.strength)).toBeNull();
  });

  it('says in words that too few answered to show anything', async () => {
    const few: Partial<Round> = { ...anonymous, shownSheetIds: [people.slice(0, 4).map(({ id }) => id)] };
    await openTalk({ address, round: few, sheets: people.slice(0, 4) });
    await put({ step: 'topic-1', statementId: 'B1' });
    await title('Te weinig antwoorden om te laten zien');
    expect((await readStage('round-01'))?.step).toBe('topic-1');
  });
});
