import type { Extra } from '#src/domain/round.ts';
import { fileMinor } from './file.ts';
import { isObject, type JsonObject } from './upgrade.ts';

/** `extra` is there only when there is something to carry along, so that it can be spread into the result. */
export type Apart = { known: unknown; carried: { extra?: Extra } };

/**
 * In a file of a newer minor version, sets apart the fields that this version does not know. In any other file
 * nothing is set apart, so that the schema refuses them.
 */
export function setApart(value: unknown, knownFields: object, minor: unknown): Apart {
  if (!isObject(value) || typeof minor !== 'number' || minor <= fileMinor)
    return { known: value, carried: {} };
  const isKnown = ([key]: [string, unknown]) => Object.hasOwn(knownFields, key);
  const entries = Object.entries(value);
  const fields = Object.fromEntries(entries.filter((entry) => !isKnown(entry)));
  const known = Object.fromEntries(entries.filter(isKnown));
  return { known, carried: Object.keys(fields).length > 0 ? { extra: { minor, fields } } : {} };
}

/** Puts the carried fields behind the known ones; a field we know by now is ours. */
export function putBack(known: JsonObject, extra: Extra | undefined): JsonObject {
  return { ...known, ...extra?.fields, ...known };
}
