/** The words of a link's mark: short enough to stand in a line of text, never without source or plain fact. */
import type { Label } from '../../registry/label.ts';
import { ENGLISH_LABELS, type LabelSpeech } from '../catalogue/label.ts';
import { countryForMark } from './country-words.ts';
import { labelValues } from './label-values.ts';

export const MARK_LIMIT = 28;

/** The first that fits; the last one always does. */
function fitting(...candidates: string[]): string {
  return candidates.find((words) => words.length <= MARK_LIMIT) ?? candidates.at(-1) ?? '';
}

/** "state · Russia", "operation · per VIGINUM", "not spiegel.de": at most 28 characters. */
export function markWords(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  const { say } = speech;
  const { source, realSite = '', country: code } = label.facts;
  const country = countryForMark(code, speech);
  switch (label.key) {
    case 'state-controlled':
    case 'state-managed':
    case 'state-designated':
      return say('mark.state', { country });
    case 'state-captured-private':
      return say('mark.state-line', { country });
    case 'party-organ':
      return say('mark.party', { country });
    case 'covert-operation':
      return fitting(
        say('mark.operation', { source }),
        say('mark.operation.short', { source }),
        say('mark.operation.unnamed'),
      );
    case 'impersonation':
      return fitting(say('mark.copy', { realSite }), say('mark.copy.unnamed'));
    case 'own-list':
      return say('mark.own-list');
    case 'other-list':
      return fitting(say('mark.other-list', { source }), say('mark.other-list.unnamed'));
    default:
      // Plain findings have no mark; their words are for lists of findings.
      return say('mark.plain');
  }
}

/** The full words behind a mark, for screen readers: "state-controlled media, Russia". */
export function markAlternative(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  return speech.say(`alternative.${label.key}`, labelValues(label, speech));
}

/** The same of a link that only appears to lead there, by the address that it shows: never the sure mark's words alone. */
export function weakMarkWords(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  const { say } = speech;
  // "Appears to be not spiegel.de" says something else.
  return label.key === 'impersonation'
    ? say('mark.weak.listed')
    : fitting(say('mark.weak', { mark: markWords(label, speech) }), say('mark.weak.listed'));
}

export function weakMarkAlternative(label: Label, speech: LabelSpeech = ENGLISH_LABELS): string {
  return speech.say('alternative.weak', { alternative: markAlternative(label, speech) });
}
