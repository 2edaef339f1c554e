/**
 * Toolbar icon, badge and title: they repeat what the banner says, on every page, also where no script runs (PDF,
 * reader view, SVG) or the page hides the banner. Worked out from the tab's address alone.
 */
import { parseAddress } from '../address/parse-address.ts';
import { browser } from '../browser/api.ts';
import { lookUp, type LookedUp } from '../check/look-up.ts';
import { classOf, type Summary } from '../registry/index/verdict.ts';
import { isHidden, type Hidden } from '../messages/hidden.ts';
import { DEFAULT_SETTINGS } from '../messages/settings.ts';
import { toneOf } from '../registry/class.ts';
import { labelSentence } from '../ui/words/banner-words.ts';
import { routeSentence, routeTo } from '../ui/words/route-words.ts';
import { currentIndex } from './current-registry.ts';
import { settingsItem } from './settings.ts';

type Icon = 'idle' | 'overt' | 'covert';

interface Toolbar {
  readonly icon: Icon;
  readonly text: string;
  readonly title: string;
}

const NAME = 'Masthead';
const GROUND = { overt: '#16324C', covert: '#452D00', idle: '#16324C' } as const;

function badgeText(summary: Summary): string {
  if (summary.label.key === 'impersonation') return '≠';
  return toneOf(classOf(summary)) === 'overt' ? (summary.label.facts.country ?? '') : '';
}

/** What the banner says; on a copy, a translation or an account's page also what is spoken of. */
function titleOf({ label, property }: Summary, found: LookedUp): string {
  const routed = routeTo(property, found);
  const sentence = labelSentence(label);
  return routed.route === 'domain' ? sentence : `${sentence} ${routeSentence(routed)}`;
}

/** Facts in the popup alone, and what the reader switched off, leave the toolbar idle: nothing here warns. */
export async function toolbarFor(address: string, hidden: Hidden): Promise<Toolbar> {
  const parsed = parseAddress(address);
  const found = parsed.ok ? lookUp(await currentIndex(), parsed.address) : undefined;
  const first = found?.summaries.find(({ shown, label }) => shown !== 'facts' && !isHidden(label, hidden));
  if (found === undefined || first === undefined) return { icon: 'idle', text: '', title: NAME };
  const tone = toneOf(classOf(first));
  return {
    icon: tone === 'plain' ? 'idle' : tone,
    text: badgeText(first),
    title: titleOf(first, found),
  };
}

function iconPaths(icon: Icon): Record<string, string> {
  return { '16': `/assets/icons/${icon}-16.png`, '32': `/assets/icons/${icon}-32.png` };
}

/** Settings that can't be read switch nothing off. */
function hiddenNow(): Promise<Hidden> {
  return settingsItem.get().catch(() => DEFAULT_SETTINGS);
}

/** Draws a tab's toolbar button; a tab that is gone meanwhile is no error. */
export async function drawToolbar(tabId: number, address: string): Promise<void> {
  const { icon, text, title } = await toolbarFor(address, await hiddenNow());
  const { action } = browser;
  await Promise.allSettled([
    action.setTitle({ tabId, title }),
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: GROUND[icon] }),
    action.setIcon({ tabId, path: iconPaths(icon) }),
  ]);
}

/** Redraws every tab: after install, update and start. */
export async function drawAllToolbars(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [drawToolbar(id, url)])),
  );
}
