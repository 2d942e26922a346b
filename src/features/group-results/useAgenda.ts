import { type AgendaChange, type AgendaItem, agendaOf, changeAgenda } from '#src/domain/conversation.ts';
import { facetNameOf } from '#src/i18n/group-sentences.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { useToast } from '#src/ui/Toast.tsx';
import type { Mirror } from './mirror.ts';

/** The list to talk about, and a way to change it that can be undone. */
export function useAgenda({ view, findings, speech }: Mirror): {
  items: AgendaItem[];
  change: (change: AgendaChange) => void;
} {
  const { t, words } = speech;
  const tell = useToast();
  const { conversation } = view;
  const { id } = view.result.round;
  const save = async (change: Parameters<typeof changeConversation>[1], done: () => void) => {
    const saved = await changeConversation(id, change);
    if (saved.ok) done();
    else tell({ text: t(`storage.why.${saved.reason}`) });
  };
  const change = (change: AgendaChange) => {
    const { agenda } = conversation;
    const undo = () =>
      void save(
        (now) => ({ ...now, agenda }),
        () => undefined,
      );
    const facet = facetNameOf(findings, change.statementId, words);
    void save(
      (now) => changeAgenda(findings.topics, now, change),
      () =>
        tell({
          text: t(`mirror.talkAbout.said.${change.do}`, { facet }),
          action: { label: t('app.undo'), run: undo },
        }),
    );
  };
  // A statement that this round does not ask (any more) has nothing to show.
  const items = agendaOf(findings.topics, conversation).filter((item) =>
    findings.statements.some(({ statementId }) => statementId === item.statementId),
  );
  return { items, change };
}
