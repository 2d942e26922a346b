import * as z from 'zod/mini';
import { agreementLimit } from '#src/domain/agreement.ts';
import {
  fileAgreementSchema,
  fileConversationSchema,
  fileRoundSchema,
  fileSheetSchema,
  headFields,
} from './file.ts';
import { roundLimit, sheetLimit } from './limits.ts';

/**
 * The whole file of version 3 in one schema, from which the published JSON Schema is made. Reading goes piece by
 * piece and also checks what a JSON Schema cannot say: that ids are unique and belong to the round.
 * Made anew by `npx vitest run test/formats/json/schema.test.ts --update`.
 */
export const fileSchema = z.strictObject({
  ...headFields,
  version: z.literal(3),
  rounds: z
    .array(
      z.strictObject({
        round: fileRoundSchema,
        sheets: z.array(fileSheetSchema).check(z.maxLength(sheetLimit)),
        agreements: z.array(fileAgreementSchema).check(z.maxLength(agreementLimit)),
        conversation: z.nullable(fileConversationSchema),
      }),
    )
    .check(z.maxLength(roundLimit)),
});
