/** The schema of `platforms.json`: where accounts have their addresses (what each part means: `address/account/platform.ts`). */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+$/, 'must be a short lower-case id'));
const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'must be a lower-case hostname'));

/**
 * A name's characters and lengths: classes with counts, alternatives, literal text. No groups that are kept, no `*` or
 * `+`, nothing that could make the comparison of a long address slow.
 */
const shape = v.pipe(
  v.string(),
  v.regex(/^(?:\[\^?[^\][]+\]|\{\d+(?:,\d+)?\}|\(\?:|[)|]|\[\.\]|[A-Za-z0-9:@_-])+$/, 'is not a plain shape'),
);

export const Platform = v.strictObject({
  id,
  name: v.string(),
  hosts: v.array(host),
  fronts: v.array(v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]|\[[a-z-]+\]|\{\d\})+$/, 'is not a plain label'))),
  shapes: v.record(
    v.pipe(v.string(), v.regex(/^[a-z]+$/, 'must be a word')),
    v.strictObject({
      shape,
      case: v.optional(v.picklist(['ignored', 'kept'])),
      dots: v.optional(v.picklist(['ignored', 'kept'])),
    }),
  ),
  addresses: v.pipe(v.array(v.string()), v.minLength(1)),
  page: v.pipe(v.array(v.string()), v.minLength(1)),
  reserved: v.optional(v.array(v.string())),
});

export const PlatformsFile = v.strictObject({ v: v.literal(1), platforms: v.array(Platform) });
