/**
 * The whole list as JSON: everything the registry holds, the log of removed entries too, and beside it what the one
 * rule says of each address, so that nobody has to compute a class to read one. `evidence` and `entries` are the list's
 * own: the file reads back as the list that it was made from.
 */
import * as v from 'valibot';
import { formatFile } from '../canonical.ts';
import { CLASSES } from '../class.ts';
import { propertyReview } from '../review.ts';
import { CONFIDENCES, PartialDate, RegistryList } from '../schema.ts';
import { witnessesOf } from '../witnesses.ts';
import { LICENCE, NAME, type ExportFile, type Publication, type Told } from './publication.ts';

/** What may be said of one address of one entry. */
export const ToldAddress = v.strictObject({
  entry: v.string(),
  address: v.string(),
  /** `null`: dated facts that make no class. */
  class: v.nullable(v.picklist(CLASSES)),
  shown: v.picklist(['banner', 'mark', 'facts']),
  level: v.optional(v.picklist(['confirmed', 'attributed', 'reported'])),
  confidence: v.picklist(CONFIDENCES),
  /** The label in English: it names its source and the year. */
  sentence: v.string(),
  facts: v.record(v.string(), v.string()),
  witnesses: v.array(v.strictObject({ by: v.string(), copies: v.array(v.string()) })),
  reviewed: v.optional(PartialDate),
  reviewDue: v.optional(PartialDate),
});

export const OpenData = v.strictObject({
  ...RegistryList.entries,
  name: v.string(),
  licence: v.strictObject({ id: v.string(), name: v.string(), url: v.pipe(v.string(), v.url()) }),
  told: v.array(ToldAddress),
});
export type OpenData = v.InferOutput<typeof OpenData>;

function toldAddress(
  { list, evidence, speech }: Publication,
  { entry, property, verdict }: Told,
): v.InferOutput<typeof ToldAddress> {
  const review = propertyReview(entry, property, evidence, list.date);
  return {
    entry: entry.id,
    address: property.value,
    class: verdict.class,
    shown: verdict.shown,
    ...(verdict.level === undefined ? {} : { level: verdict.level }),
    confidence: property.confidence,
    sentence: speech.sentence(verdict.label),
    facts: { ...verdict.label.facts },
    witnesses: witnessesOf(property, evidence).map(({ by, copies }) => ({ by, copies: [...copies] })),
    ...(review === undefined ? {} : { reviewed: review.reviewed, reviewDue: review.due }),
  };
}

export function openDataFiles(publication: Publication): ExportFile[] {
  const { list, told } = publication;
  const data: OpenData = {
    ...list,
    name: NAME,
    licence: LICENCE,
    told: told.map((one) => toldAddress(publication, one)),
  };
  return [{ path: 'masthead.json', text: formatFile(data) }];
}

/**
 * The list in an export.
 *
 * @param json parsed JSON of `masthead.json`
 * @throws with the place of what does not fit the schema
 */
export function listIn(json: unknown): RegistryList {
  const { name: _n, licence: _l, told: _t, ...list } = v.parse(OpenData, json);
  return list;
}
