import { citationOf } from '../../../check/cite.ts';
import type { Claim, Evidence } from '../../../registry/schema.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { OutsideLink } from '../../../ui/components/outside-link.tsx';
import { sourceWords } from '../../../ui/words/source-words.ts';

interface Props {
  readonly claim: Claim;
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** A source with its publisher and title, as a link where it has a web address. */
export function SourceLink({ source }: { readonly source: Evidence }) {
  return (
    <OutsideLink url={source.url}>
      <bdi>{sourceWords(citationOf(source))}</bdi>
    </OutsideLink>
  );
}

/** Everyone that a claim rests on, and the copy in which they were read. */
export function ClaimSources({ claim, evidence }: Props) {
  const copy = claim.copy === undefined ? undefined : evidence.get(claim.copy);
  return (
    <>
      {claim.evidence.map((id) => {
        const source = evidence.get(id);
        return source === undefined ? null : (
          <div key={id}>
            <SourceLink source={source} />
          </div>
        );
      })}
      {copy !== undefined && (
        <p class="note">
          <OutsideLink url={copy.url}>{EXPLORER.say('claims.copied', { copy: copy.short })}</OutsideLink>
        </p>
      )}
    </>
  );
}
