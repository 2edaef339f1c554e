/** The words of the card beside a marked link. */
import { parseAddress } from '../address/parse-address.ts';
import { checkAddress } from '../check/check-address.ts';
import type { Finding } from '../check/finding.ts';
import type { CardRequest, CardWords } from '../messages/card.ts';
import { isHidden, type Hidden } from '../messages/hidden.ts';
import { ENGLISH_CARD } from '../ui/catalogue/card.ts';
import { citeFinding } from '../ui/words/cite-words.ts';
import { routeSentence } from '../ui/words/route-words.ts';
import { sentenceWords, tagWords, titleWords } from '../ui/words/title-words.ts';
import { currentRegistry } from './current-registry.ts';
import type { Sender } from './dispatch.ts';
import { injectOnDemand } from './registration.ts';
import { settingsItem } from './settings.ts';

/** The finding that the link's mark speaks of: the strongest that the reader has not switched off. */
function marked(findings: readonly Finding[], hidden: Hidden): Finding | undefined {
  return findings.find(({ label, shown }) => shown !== 'facts' && !isHidden(label, hidden));
}

/**
 * @param finding the one that the mark speaks of
 * @param list that it was found in
 */
export function cardWords(
  finding: Finding,
  list: { readonly serial: number; readonly date: string },
): CardWords {
  const { label, name, level, entry, realSite, weak } = finding;
  const tag = tagWords(label);
  const route = finding.route === 'domain' ? '' : routeSentence(finding);
  return {
    key: label.key,
    ...(weak === undefined ? {} : { weak }),
    tag: weak === true ? ENGLISH_CARD.say('tag.weak', { tag }) : tag,
    title: titleWords(label, name),
    sentence: sentenceWords(label),
    ...(level === undefined ? {} : { level }),
    ...(route === '' ? {} : { route }),
    ...(realSite === undefined ? {} : { realSite }),
    entry,
    citation: citeFinding(finding, list),
  };
}

/** The card's words, once the script that draws them is in the asking frame. */
export async function cardFor(
  { address, shown, isHere }: CardRequest,
  { tabId, frameId }: Sender,
): Promise<CardWords | null> {
  const parsed = parseAddress(address);
  if (tabId === null || !parsed.ok) return null;
  const [registry, settings] = await Promise.all([currentRegistry(), settingsItem.get()]);
  const finding = marked(checkAddress(registry, parsed.address, shown), settings);
  if (finding === undefined) return null;
  if (!isHere) await injectOnDemand('card', tabId, frameId);
  return cardWords(finding, registry.list);
}
