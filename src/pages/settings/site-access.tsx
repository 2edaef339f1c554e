import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser/api.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';

const { say } = SETTINGS;

/** The host permissions of the manifest: a reader may have withheld them, or never given them (Firefox). */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Says that the browser lets Masthead see only some sites, and asks for the rest; nothing where it sees all. */
export function SiteAccess() {
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => {
      void browser.permissions.contains(ALL_SITES).then((all) => setMissing(!all));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  // Asked first thing in the click: browsers refuse a request that comes after a wait.
  const ask = async (): Promise<void> => {
    const granted = await browser.permissions.request(ALL_SITES).catch(() => false);
    setMissing(!granted);
    setRefused(!granted);
  };
  if (!missing) return null;
  return (
    <section class="notice">
      <h2>{say('access.heading')}</h2>
      <p>{say('access.missing')}</p>
      <button type="button" class="button filled" onClick={() => void ask()}>
        {say('access.ask')}
      </button>
      <p role="status">{refused && say('access.refused')}</p>
    </section>
  );
}
