import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { Facts } from '#src/ui/Facts.tsx';
import { TextArea, TextField, textOf } from '#src/ui/Field.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';

describe('a button', () => {
  it('submits nothing by itself', () => {
    render(<Button>Sluit</Button>);
    expect(screen.getByRole('button', { name: 'Sluit' })).toHaveAttribute('type', 'button');
  });

  it('that is busy stays in place, says so and does nothing', async () => {
    const [click, submit] = [vi.fn(), vi.fn()];
    const form = (busy: boolean) => (
      <form action={submit}>
        <Button type="submit" busy={busy} onClick={click}>
          Bewaar
        </Button>
      </form>
    );
    const { rerender } = render(form(true));
    const button = screen.getByRole('button', { name: 'Bewaar' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    expect(click).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
    rerender(form(false));
    await userEvent.click(button);
    expect(click).toHaveBeenCalledTimes(1);
    expect(submit).toHaveBeenCalledTimes(1);
    expect(button).not.toHaveAttribute('aria-disabled');
  });
});

describe('a field', () => {
  it('has its label as its name and its hint as its description', () => {
    render(
      <>
        <TextField label="Naam" hint="Mag leeg blijven" />
        <TextArea label="Toelichting" fullText="Vol" />
      </>,
    );
    expect(screen.getByRole('textbox', { name: 'Naam' })).toHaveAccessibleDescription('Mag leeg blijven');
    expect(screen.getByRole('textbox', { name: 'Toelichting' })).not.toHaveAccessibleDescription();
  });

  it('is read without the spaces around it', () => {
    const form = new FormData();
    form.set('name', '  Werkgroep LOB ');
    form.set('file', new Blob(['x']));
    expect(textOf(form, 'name')).toBe('Werkgroep LOB');
    expect(textOf(form, 'file')).toBe('');
    expect(textOf(form, 'missing')).toBe('');
  });
});

describe('choices', () => {
  it('are a group with a question, each one large target with its words', async () => {
    render(
      <Choices legend="Hoeveel?">
        <Choice type="radio" name="many" label="Kort" hint="Vier minuten" />
        <Choice type="checkbox" label="Dilemma’s" />
      </Choices>,
    );
    expect(screen.getByRole('group', { name: 'Hoeveel?' })).toBeVisible();
    await userEvent.click(screen.getByText('Vier minuten'));
    expect(screen.getByRole('radio', { name: /^Kort/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Dilemma’s' })).not.toBeChecked();
  });
});

describe('a notice', () => {
  it('is read out at once when there is danger, and otherwise when the reader is ready', () => {
    render(
      <>
        <Notice tone="danger">Niet bewaard</Notice>
        <Notice tone="calm" actions={<Button>Werk bij</Button>}>
          Nieuwe versie
        </Notice>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Niet bewaard');
    expect(screen.getByText('Nieuwe versie').closest('[role=status]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Werk bij' })).toBeVisible();
  });
});

describe('a page', () => {
  it('names the window, and takes the focus when one comes from another screen', () => {
    const { unmount } = render(<Page title="Hulp">tekst</Page>);
    expect(document.title).toBe('Hulp · Samenspiegel');
    unmount();
    render(
      <Page title="Instellingen" lead="Taal en meer">
        tekst
      </Page>,
    );
    expect(document.title).toBe('Instellingen · Samenspiegel');
    expect(screen.getByRole('heading', { level: 1, name: 'Instellingen' })).toHaveFocus();
    expect(screen.getByRole('main')).toHaveTextContent('Taal en meer');
  });
});

describe('small things', () => {
  it('a card with a title is a region of its own', () => {
    render(
      <>
        <Card title="Taal">Nederlands</Card>
        <Card>zonder titel</Card>
      </>,
    );
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Taal' })).toHaveTextContent('Nederlands');
  });

  it('facts have a dot between them, none after the last', () => {
    const { container } = render(<Facts facts={['vandaag', '3 van 12', 'vandaag']} />);
    expect(container.textContent.trim()).toBe('vandaag · 3 van 12 · vandaag');
  });

  it('an icon says nothing', () => {
    render(
      <button type="button">
        <Icon name="plus" /> Toelichting
      </button>,
    );
    expect(screen.getByRole('button', { name: 'Toelichting' })).toBeVisible();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
