import type { Agreement } from '#src/domain/agreement.ts';
import type { Conversation } from '#src/domain/conversation.ts';
import type { Talk } from '#src/domain/merge-talk.ts';
import { type Asked, type FileAround, repeatedId } from './around.ts';
import { setApart } from './extra.ts';
import { fileAgreementSchema, fileConversationSchema } from './file.ts';
import { agreementFault, conversationFault, type InstrumentIds, instrumentIds } from './fits-talk.ts';
import { type Parsed, parseValue } from './parse-value.ts';
import type { Path } from './problem.ts';

/** Reads the agreements and the conversation of a round. `path` is that of the entry. */
export function readTalk(
  entry: { agreements: readonly unknown[]; conversation: unknown },
  asked: Asked,
  path: Path,
  around: FileAround,
): Parsed<Talk> {
  const known = instrumentIds(asked.instrument);
  const agreements: Agreement[] = [];
  for (const [index, value] of entry.agreements.entries()) {
    const read = readAgreement(value, asked, known, [...path, 'agreements', index], around);
    if (!read.ok) return read;
    agreements.push(read.value);
  }
  if (entry.conversation === null) return { ok: true, value: { agreements, conversation: null } };
  const read = readConversation(entry.conversation, asked, known, [...path, 'conversation'], around);
  return read.ok ? { ok: true, value: { agreements, conversation: read.value } } : read;
}

function readAgreement(
  value: unknown,
  { round }: Asked,
  ids: InstrumentIds,
  path: Path,
  around: FileAround,
): Parsed<Agreement> {
  const { known, carried } = setApart(value, fileAgreementSchema.shape, around.minor);
  const parsed = parseValue(fileAgreementSchema, known, path);
  if (!parsed.ok) return parsed;
  const agreement = { ...parsed.value, ...carried };
  const problem =
    repeatedId(agreement.id, around.agreementIds, path) ?? agreementFault(agreement, round, ids, path);
  return problem ? { ok: false, problem } : { ok: true, value: agreement };
}

function readConversation(
  value: unknown,
  { round }: Asked,
  ids: InstrumentIds,
  path: Path,
  around: FileAround,
): Parsed<Conversation> {
  const { known, carried } = setApart(value, fileConversationSchema.shape, around.minor);
  const parsed = parseValue(fileConversationSchema, known, path);
  if (!parsed.ok) return parsed;
  const conversation = { ...parsed.value, ...carried };
  const problem = conversationFault(conversation, round, ids, path);
  return problem ? { ok: false, problem } : { ok: true, value: conversation };
}
