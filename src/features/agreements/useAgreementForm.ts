import { type SyntheticEvent, useState } from 'react';
import { type Agreement, type AgreementDraft, buildAgreement, draftOf } from '#src/domain/agreement.ts';
import { addAgreement, changeAgreement } from '#src/storage/agreements.ts';
import type { Saved, StorageFailure } from '#src/storage/errors.ts';
import { newId } from '#src/storage/new-id.ts';
import { forgetTypedAgreement, keepTypedAgreement, readTypedAgreement } from './typed-agreement.ts';

export type FormTrouble = StorageFailure | 'empty';
export type ChangeDraft = (patch: Partial<AgreementDraft>) => void;
/** Which agreement the form is about: a new one of a round, from a facet, or one that is changed. */
export type FormSubject = { roundId: string; agreement: Agreement | null; facetId: string | null };

/** What a half written agreement is kept under. */
export function typedKeyOf({ roundId, agreement }: Pick<FormSubject, 'roundId' | 'agreement'>): string {
  return `${roundId}:${agreement?.id ?? 'new'}`;
}

/** The agreement in the hand. What was typed is kept until it is saved. */
export function useAgreementForm(subject: FormSubject, onSaved: () => void) {
  const { agreement } = subject;
  const key = typedKeyOf(subject);
  const [start] = useState(() => (agreement ? draftOf(agreement) : emptyDraft(subject.facetId)));
  const [kept] = useState(() => readTypedAgreement(key));
  const [draft, setDraft] = useState(kept ?? start);
  const [hasKept, setHasKept] = useState(kept !== null);
  const [begunOn] = useState(agreement?.revision ?? 0);
  // One id for all tries, so that an agreement that was stored after all does not come in twice.
  const [id] = useState(newId);
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);
  const [busy, setBusy] = useState(false);

  const change: ChangeDraft = (patch) => {
    const changed = { ...draft, ...patch };
    setDraft(changed);
    keepTypedAgreement(key, changed, start);
  };
  const startOver = () => {
    forgetTypedAgreement(key);
    setHasKept(false);
    setDraft(start);
  };
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const told = trimmed(draft);
    if (told.what === '') {
      setTrouble('empty');
      return;
    }
    setBusy(true);
    // Whoever has read that it was changed elsewhere, and saves again, saves on top of that.
    const revision = trouble === 'stale' ? (agreement?.revision ?? 0) : begunOn;
    const saved: Saved<unknown> = agreement
      ? await changeAgreement(agreement.id, revision, (current) => ({ ...current, ...told }))
      : await addAgreement(buildAgreement({ ...told, id, roundId: subject.roundId }));
    setBusy(false);
    if (saved.ok) {
      forgetTypedAgreement(key);
      onSaved();
    } else setTrouble(saved.reason);
  };
  return { draft, change, hasKept, startOver, save, busy, trouble };
}

function emptyDraft(facetId: string | null): AgreementDraft {
  return { kind: 'action', what: '', who: '', withWhom: '', due: null, sign: '', facetId };
}

function trimmed(draft: AgreementDraft): AgreementDraft {
  const { what, who, withWhom, sign } = draft;
  return { ...draft, what: what.trim(), who: who.trim(), withWhom: withWhom.trim(), sign: sign.trim() };
}
