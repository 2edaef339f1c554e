/** The two reviewed lists that the check itself needs: general platforms, and innocents that are rightly listed. */
import * as v from 'valibot';

/** Hosts that carry everybody's content: never an entry's property; their accounts and paths may be. */
export const GeneralPlatformsFile = v.strictObject({ v: v.literal(1), hosts: v.array(v.string()) });

/** Sites that a list of innocents has and the registry too, each with the reason why that is right. */
export const InnocentsListedFile = v.strictObject({
  v: v.literal(1),
  innocents: v.array(v.strictObject({ host: v.string(), entry: v.string(), reason: v.string() })),
});
export type InnocentListed = v.InferOutput<typeof InnocentsListedFile>['innocents'][number];
