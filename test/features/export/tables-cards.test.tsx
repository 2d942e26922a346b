import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GroupView } from '#src/domain/group-view.ts';
import { SealedCard } from '#src/features/export/SealedCard.tsx';
import { TablesCard } from '#src/features/export/TablesCard.tsx';
import { useSaving } from '#src/features/export/useSaving.ts';
import { openSealed } from '#src/formats/sealed/open-sealed.ts';
import { putGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests, until } from '#test/support/screens.tsx';
import { viewOf } from './group-view.ts';
import { sixWithWords } from './reflection.ts';

const page = pageForTests();
screensForTests();

function Cards({ view }: { view: GroupView }) {
  const saving = useSaving();
  return (
    <>
      <TablesCard view={view} language="nl" {...saving} />
      <SealedCard view={view} {...saving} />
    </>
  );
}

async function openCards(given: Parameters<typeof viewOf>[1] = {}) {
  const view = viewOf(sixWithWords, given);
  await putGroup({ round: view.result.round, desk: { as: 'facilitator' }, sheets: [...sixWithWords] });
  return openScreens('/', { '/': <Cards view={view} /> });
}
const tables = () => screen.findByRole('region', { name: 'Cijfers en antwoorden' });
const sealedCard = () => screen.findByRole('region', { name: 'Alles achter een wachtzin' });

describe('the card with tables', () => {
  it('offers what the round asks, takes along what is ticked, and says what is not in it', async () => {
    const { user } = await openCards({ round: { asks: ['role'] } });
    const card = await tables();
    expect(
      within(card)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent),
    ).toEqual([
      'De organisatie',
      'De rol',
      'Wat mensen zelf schrevenMensen kunnen te herkennen zijn aan wat ze schrijven.',
    ]);
    expect(await within(card).findByText('De organisaties: die zijn niet aangevinkt.')).toBeVisible();
    await user.click(within(card).getByRole('checkbox', { name: 'De organisatie' }));
    await until(() =>
      expect(within(card).queryByText('De organisaties: die zijn niet aangevinkt.')).not.toBeInTheDocument(),
    );
    await user.click(within(card).getByRole('button', { name: 'CSV voor Excel' }));
    await until(() => expect(page.downloads).toHaveLength(1));
    const [saved] = page.downloads;
    expect(saved?.name).toBe('antwoorden-werkgroep-lob-2026-11-24.csv');
    expect(await saved?.file.text()).toContain('De Vliet');
    expect(await saved?.file.text()).not.toContain('De koffie');
  });

  it.each([
    ['Excel (XLSX)', 'cijfers-werkgroep-lob-2026-11-24.xlsx'],
    ['CSV voor R of Python (zip)', 'gegevens-werkgroep-lob-2026-11-24.zip'],
  ])('saves %s', async (button, name) => {
    const { user } = await openCards();
    await user.click(within(await tables()).getByRole('button', { name: button }));
    await until(() => expect(page.downloads.map((one) => one.name)).toEqual([name]));
  });

  it('of an anonymous round has nothing to tick', async () => {
    await openCards({ round: { openness: 'anonymous', minimum: 5 } });
    const card = await tables();
    expect(within(card).queryByRole('checkbox')).not.toBeInTheDocument();
    expect(await within(card).findByText(/deze reflectie is anoniem/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Alles achter een wachtzin' })).not.toBeInTheDocument();
  });
});

describe('the card with a passphrase', () => {
  it('wants one, twice the same, and makes a file that only opens with it', async () => {
    const { user } = await openCards();
    const card = await sealedCard();
    const button = within(card).getByRole('button', { name: 'Bewaar met wachtzin (JSON)' });
    await user.click(button);
    expect(await within(card).findByText('Vul eerst een wachtzin in.')).toBeVisible();
    await user.type(within(card).getByLabelText('Wachtzin'), 'drie fietsen');
    await user.type(within(card).getByLabelText('Nog een keer dezelfde wachtzin'), 'drie fiets');
    await user.click(button);
    expect(await within(card).findByText('De twee wachtzinnen zijn niet gelijk.')).toBeVisible();
    expect(page.downloads).toEqual([]);
    await user.type(within(card).getByLabelText('Nog een keer dezelfde wachtzin'), 'en');
    await user.click(button);
    await until(() => expect(page.downloads).toHaveLength(1));
    const [saved] = page.downloads;
    expect(saved?.name).toBe('werkgroep-lob-2026-11-24-met-wachtzin.json');
    const text = (await saved?.file.text()) ?? '';
    expect(text).not.toContain('Werkgroep');
    const opened = await openSealed(text, 'drie fietsen');
    expect(opened.ok && opened.text).toContain('Gedoe 2');
    expect(opened.ok && opened.text).not.toContain('Gedoe 1');
  });
});
