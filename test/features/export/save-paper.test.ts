import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  saveAgreementSheet,
  saveBoardPage,
  saveCardSet,
  saveGroupReport,
  savePaperSheet,
} from '#src/features/export/save-paper.ts';
import type { DocumentContent } from '#src/formats/contract.ts';
import { startWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { download } from '#src/ui/download.ts';
import { middling } from '#test/domain/radars.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { viewOf } from './group-view.ts';
import { six } from './reflection.ts';

const written: DocumentContent[] = [];
vi.mock('#src/formats/pdf/writer.ts', () => ({
  pdfWriter: {
    write: (content: DocumentContent) => {
      written.push(content);
      // As long as it says: a page for every seven rows of a table.
      const rows = content.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      content.pageNumber(1, Math.ceil(rows.length / 7));
      return Promise.resolve(new Blob(['pdf']));
    },
  },
}));
vi.mock('#src/ui/download.ts', async (original) => ({ ...(await original<object>()), download: vi.fn() }));
vi.mock('#src/charts/paint.ts', async (original) => ({
  ...(await original<object>()),
  loadFonts: () => Promise.resolve(),
  pageMeasure: () => middling,
}));

beforeAll(() => startWords('nl'));
beforeEach(() => written.splice(0));
afterEach(() => vi.mocked(download).mockClear());
const names = () => vi.mocked(download).mock.calls.map(([, name]) => name);

describe('saving paper', () => {
  const view = viewOf(six);
  const asked = { round: roundOfGroup(), instrument: standardInstrument };

  it('hands over each document in the language that was asked, with a name that says what it is', async () => {
    await saveGroupReport(view, 'en');
    await saveBoardPage(view, 'nl');
    await savePaperSheet(asked, 'en');
    await saveAgreementSheet(view, 'nl');
    await saveCardSet(asked, 'en');
    expect(names()).toEqual([
      'report-werkgroep-lob-2026-11-24.pdf',
      'samenvatting-werkgroep-lob-2026-11-24.pdf',
      'questionnaire-on-paper-werkgroep-lob-2026-11-24.pdf',
      'afspraken-werkgroep-lob-2026-11-24.pdf',
      'conversation-cards-werkgroep-lob-2026-11-24.pdf',
    ]);
    expect(written.map(({ language }) => language)).toEqual(['en', 'nl', 'en', 'nl', 'en']);
  });

  it('gives boards the longest version that fits one page', async () => {
    const ids = ['B1', 'B3', 'B6', 'R2', 'R3', 'R4', 'O1', 'P2', 'P5', 'P6'];
    const conversation = { agenda: { statementIds: ids, pinned: [] } };
    await saveBoardPage(viewOf(six, { conversation }), 'nl');
    // Ten and eight topics are more than seven rows; six are not.
    expect(written).toHaveLength(3);
    expect(vi.mocked(download)).toHaveBeenCalledTimes(1);
  });

  it('puts the invitation on the form as a code', async () => {
    await savePaperSheet(asked, 'nl');
    expect(written[0]?.blocks.some(({ kind }) => kind === 'beside')).toBe(true);
  });
});
