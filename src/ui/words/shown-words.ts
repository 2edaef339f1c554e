/** How loud a finding is drawn: tone, glyph, tag; and why one that is shown as facts alone has no banner. */
import type { Details } from '../../check/details.ts';
import type { Tone } from '../../registry/class.ts';
import { toneOf } from '../../registry/class.ts';
import type { Finding } from '../../check/finding.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { ENGLISH_DETAILS, type DetailsSpeech } from '../catalogue/details.ts';
import { glyphOf, type GlyphName } from '../glyphs.ts';
import type { DisputeFacts } from './source-words.ts';
import { tagWords } from './title-words.ts';

/** The tone a finding is drawn in: facts alone are plain, whatever their class. */
export function toneOfFinding(finding: Finding): Tone {
  return finding.shown === 'facts' ? 'plain' : toneOf(finding.class);
}

/** The glyph that goes with {@link toneOfFinding}. */
export function glyphOfFinding(finding: Finding): GlyphName {
  return finding.shown === 'facts' ? 'facts' : glyphOf(finding.label.key);
}

/** The class tag that goes with {@link toneOfFinding}: facts alone never carry a class beside the name. */
export function tagOfDetails(
  { finding, dispute }: Pick<Details, 'finding'> & Pick<DisputeFacts, 'dispute'>,
  labels: LabelSpeech = ENGLISH_LABELS,
): string {
  if (finding.shown !== 'facts') return tagWords(finding.label, labels);
  return labels.say(dispute?.kind === 'sources' ? 'tag.disputed' : 'tag.facts-only');
}

/** One sentence, or nothing for a finding that has a banner or marks. */
export function quietReason(details: Details, { say }: DetailsSpeech = ENGLISH_DETAILS): string | undefined {
  const { finding, dispute, status, confidence } = details;
  if (finding.shown !== 'facts') return undefined;
  if (finding.class === 'public-independent') return say('quiet.public');
  if (dispute?.kind === 'sources') return say('quiet.disputed');
  if (status === 're-registered') return say('quiet.re-registered');
  if (finding.class === null) return say('quiet.no-class');
  return confidence === 'low' ? say('quiet.one-list') : undefined;
}
