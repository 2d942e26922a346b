import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LastTimeLine } from '#src/features/collect/LastTimeLine.tsx';
import { addAgreement, changeAgreement } from '#src/storage/agreements.ts';
import { agreement, putTwoRounds } from '#test/features/agreements/views.tsx';
import { groupOf } from '#test/features/setup/groups.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';

pageForTests();
screensForTests();

const next = groupOf({ id: 'round-02', previousRoundId: 'round-01' });
const openLine = () => openScreens('/', { '/': <LastTimeLine round={next} /> });

describe('a round that follows another one', () => {
  it('begins with the agreements of last time, until it was said of each how it went', async () => {
    await putTwoRounds();
    await addAgreement(agreement());
    await addAgreement(agreement({ id: 'agreement-2', what: 'Bram bezoekt De Brug.' }));
    openLine();
    const link = await screen.findByRole('link', { name: 'Begin met de 2 afspraken van vorige keer' });
    expect(link).toHaveAttribute('href', '/round/round-02/agreements');
    const review = { outcome: 'done', why: '', day: '2027-05-24' } as const;
    await changeAgreement('agreement-1', 1, (one) => ({ ...one, review }));
    expect(link).toBeVisible();
    await changeAgreement('agreement-2', 1, (one) => ({ ...one, review }));
    await until(() => expect(screen.queryByRole('link')).not.toBeInTheDocument());
  });

  it('says nothing where there were no agreements', async () => {
    await putTwoRounds();
    const { container } = openLine();
    await until(() => expect(container).toHaveTextContent(''));
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
