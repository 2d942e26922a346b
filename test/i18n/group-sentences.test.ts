import { beforeAll, describe, expect, it } from 'vitest';
import { agendaOf, emptyConversation } from '#src/domain/conversation.ts';
import { type GroupResult, groupResultOf } from '#src/domain/group-result.ts';
import type { Findings } from '#src/domain/findings.ts';
import type { Round } from '#src/domain/round.ts';
import {
  groupFacts,
  groupLegend,
  groupRadarSentence,
  groupTitle,
  patternWords,
  reasonWords,
  statementText,
} from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { loadGroupWords, loadTalkWords, startWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { partners, showing } from '#test/support/rounds.ts';
import { sheets } from '#test/support/sheets.ts';
import { speechIn } from '#test/support/speech.ts';

const speeches = new Map<string, Speech>();
beforeAll(async () => {
  await startWords('nl');
  await loadGroupWords();
  await loadTalkWords();
  for (const language of ['nl', 'en'] as const) speeches.set(language, await speechIn(language));
});
function speech(language: 'nl' | 'en' = 'nl'): Speech {
  const found = speeches.get(language);
  if (!found) throw new Error('The words were not loaded');
  return found;
}

/** The result of the quick variant; what is not in the table was skipped. */
function shown(table: string, given: Partial<Round> = {}): { result: GroupResult; findings: Findings } {
  const people = sheets(table);
  const asked = roundOfGroup({ revealedAt: '2026-11-24T10:00:00.000Z', ...given });
  const round = asked.openness === 'anonymous' ? showing(asked, people) : asked;
  const result = groupResultOf(round, standardInstrument, people);
  if (!result.disclosure.ok) throw new Error(result.disclosure.reason);
  return { result, findings: result.disclosure.findings };
}

/** B3 has two camps, R2 one voice apart; nobody said enough of the other themes. */
const apart = `
  B1 B3 B6 R2 R3 R4
  4  1  4  5  5  4
  4  1  4  5  5  5
  4  5  4  5  4  5
  4  5  4  1  5  5`;

describe('the title of a group’s result', () => {
  it('says what stands highest and over what people think differently', () => {
    const { findings } = shown(apart);
    expect(groupTitle(findings, speech())).toBe(
      'Relatie staat het hoogst, over ‘gezamenlijk belang’ en ‘vertrouwen’ denken jullie verschillend',
    );
    expect(groupTitle(findings, speech('en'))).toBe(
      'Relationship stands highest, about ‘shared interest’ and ‘trust’ you think differently',
    );
  });

  it('says what is lowest where nobody stands apart', () => {
    const { findings } = shown('B1 B3 B6 R2 R3 R4 P2 P5 P6\n4 4 4 3 3 3 2 2 2\n4 4 4 3 3 3 2 2 2');
    expect(groupTitle(findings, speech())).toBe('Belangen staat het hoogst, Proces het laagst');
    expect(groupTitle(findings, speech('en'))).toBe('Interests stands highest, Process lowest');
  });

  it('names no theme where all come out the same, and says when there is too little', () => {
    const level = shown('B1 B3 B6 R2 R3 R4\n3 3 3 3 3 3\n3 3 3 3 3 3');
    expect(groupTitle(level.findings, speech())).toBe('Alle thema’s komen ongeveer gelijk uit');
    expect(groupTitle(shown('B1\n3').findings, speech())).toBe('Nog te weinig antwoorden voor een beeld');
  });
});

describe('the facts under it', () => {
  it('are how many people of how many organisations, and how they count', () => {
    const list = partners({ north: 'vmbo', south: 'mbo' });
    const { result, findings } = shown('partner B1\nnorth 3\nnorth 4\nsouth 4', { partners: list });
    expect(groupFacts(result, findings, speech())).toEqual([
      '3 deelnemers van 2 organisaties',
      'iedere deelnemer telt even zwaar',
    ]);
    expect(groupFacts(result, findings, speech('en'))[0]).toBe('3 participants from 2 organisations');
  });

  it('leave organisations out where nobody named one', () => {
    const { result, findings } = shown('B1\n3');
    expect(groupFacts(result, findings, speech())[0]).toBe('1 deelnemer');
  });
});

describe('the words for a pattern', () => {
  const patternOf = (id: string, given: ReturnType<typeof shown>) => {
    const statement = given.findings.statements.find(({ statementId }) => statementId === id);
    return statement && patternWords(statement, given.result.round, speech());
  };

  it('name its shape', () => {
    const open = shown(apart);
    expect(['B1', 'B3', 'R2'].map((id) => patternOf(id, open))).toEqual([
      'eens, hoog',
      'twee kampen',
      'één stem apart',
    ]);
  });

  it('point at nobody in an anonymous round', () => {
    const hidden = shown(`${apart}\n 4 5 4 5 5 5`, { openness: 'anonymous' });
    expect(patternOf('R2', hidden)).toBe('niet iedereen ziet dit zo');
    expect(patternOf('P2', hidden)).toBe('te weinig antwoorden');
  });

  it('say that there are too few for one, or that many don’t know', () => {
    const few = shown('B1 B3\n3 dk\n3 dk\n4 4');
    expect([patternOf('B1', few), patternOf('B3', few)]).toEqual([
      'te weinig antwoorden voor een patroon',
      'veel mensen weten dit niet',
    ]);
  });
});

describe('the reason of a topic', () => {
  it('is in words, and what the group put on the list itself has its own', () => {
    const { result, findings } = shown(`${apart}\n 4 5 4 5 5 5`);
    const own = { ...emptyConversation('round-01'), agenda: { statementIds: ['R2', 'P2'], pinned: [] } };
    const said = agendaOf(findings.topics, own).map((item) =>
      reasonWords(item, findings, result.round, speech()),
    );
    expect(said).toEqual(['één stem apart', 'door jullie toegevoegd']);
  });

  it('counts votes', () => {
    const { result, findings } = shown('B1 votes\n3 B1\n4 B1\n2 .');
    const [item] = agendaOf(findings.topics, emptyConversation('round-01'));
    expect(item && reasonWords(item, findings, result.round, speech('en'))).toBe(
      'chosen 2 times to talk about',
    );
  });
});

describe('the radar of a group in words', () => {
  it('has a mean for each theme, or says that there is none', () => {
    expect(groupRadarSentence(shown(apart).findings, speech())).toContain(
      'Radar met 12 onderwerpen, van 1 in het midden tot 5 aan de rand. Gemiddeld per thema: Belangen 3,7, Relatie 4,5',
    );
  });

  it('explains dots up to twelve people and bands above, and the second line by its name', () => {
    const marksOf = (count: number) =>
      groupLegend(shown(`B1\n${'3\n'.repeat(count)}`).findings, speech(), 'vorige keer').map(
        ({ mark }) => mark,
      );
    expect(marksOf(12)).toEqual(['now', 'person', 'beside', 'mean']);
    expect(marksOf(13)).toEqual(['now', 'band', 'beside', 'mean']);
  });
});

describe('a statement', () => {
  it('has the round’s own words in its open places', () => {
    const round = roundOfGroup({ words: { region: 'Oeverwijk' } });
    expect(statementText('B3', round, speech().words)).toContain('in Oeverwijk');
  });
});
