import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { GroupRound } from '#src/app/GroupRound.tsx';
import { AgreeButton } from '#src/features/agreements/AgreeButton.tsx';
import { addGroup } from '#test/features/setup/groups.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';

pageForTests();
screensForTests();
beforeEach(() => sessionStorage.clear());

describe('the button that makes an agreement on another screen', () => {
  it('begins with the facet one talks about, is found by a key, and has the focus afterwards', async () => {
    await addGroup();
    const { user } = openScreens('/round/round-01/talk', {
      '/round/:roundId/talk': <GroupRound>{(view) => <AgreeButton view={view} facetId="R3" />}</GroupRound>,
    });
    const button = await screen.findByRole('button', { name: 'Afspraak maken' });
    // As a screen with keys of its own does it.
    document.querySelector<HTMLElement>('[data-agree]')?.click();
    const form = within(await screen.findByRole('dialog', { name: 'Afspraak maken' }));
    expect(form.getByRole('combobox')).toHaveDisplayValue('Op tijd eerlijk');
    await user.click(form.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });
});
