import type { Details } from '../../check/details.ts';
import { GLYPHS } from '../../ui/glyphs.ts';
import { GlyphIcon } from '../../ui/components/glyph.tsx';
import { OutsideLink } from '../../ui/components/outside-link.tsx';
import { Sentence } from '../../ui/components/sentence.tsx';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { glyphOfFinding, tagOfDetails, toneOfFinding } from '../../ui/words/shown-words.ts';
import { routeParts } from '../../ui/words/route-words.ts';
import { sentenceWords, titleWords } from '../../ui/words/title-words.ts';

interface Props {
  readonly details: Details;
  /** The page's hostname, as the browser has it. */
  readonly hostname: string;
  /** The first finding names the page; further ones stand under it. */
  readonly first: boolean;
}

/** The toned block: address, class tag, name, sentence, and for a copy the way to the real site. */
export function FindingHead({ details, hostname, first }: Props) {
  const { finding, nativeName } = details;
  const { label, realSite, property } = finding;
  const route = finding.route === 'domain' ? null : routeParts(finding);
  const tone = toneOfFinding(finding);
  const Heading = first ? 'h1' : 'h2';
  return (
    <div class={`head ${tone}`}>
      <p class="address">
        {first && <bdi>{hostname}</bdi>}
        {route === null && property !== hostname && `www.${property}` !== hostname && (
          <span>
            <Sentence parts={POPUP.parts('listed.as', { property })} />
          </span>
        )}
        {route !== null && (
          <span>
            <Sentence parts={route} />
          </span>
        )}
      </p>
      <p class="tag">
        <GlyphIcon glyph={GLYPHS[glyphOfFinding(finding)]} size={18} />
        {tagOfDetails(details)}
      </p>
      <Heading class="name">
        <bdi>{titleWords(label, finding.name)}</bdi>
      </Heading>
      {nativeName !== undefined && nativeName !== finding.name && (
        <p class="native">
          <bdi>{nativeName}</bdi>
        </p>
      )}
      <p>{sentenceWords(label)}</p>
      {finding.class === 'impersonation' && realSite !== undefined && (
        <OutsideLink url={`https://${realSite}/`} class="button filled">
          <Sentence parts={POPUP.parts('go', { realSite })} />
        </OutsideLink>
      )}
    </div>
  );
}
