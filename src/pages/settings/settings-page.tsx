import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportStore } from '../../browser/report-store.ts';
import type { Settings } from '../../messages/settings.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { PageHead } from '../page-head.tsx';
import { readPolicy } from '../../browser/policy.ts';
import { NO_POLICY, type Policy } from '../../messages/policy.ts';
import { useLoaded } from '../use-loaded.ts';
import { ListRow } from './list-row.tsx';
import { ListsSection } from './lists/lists-section.tsx';
import { Locked } from './locked.tsx';
import { MutedSites } from './muted-sites.tsx';
import { PolicyNotice } from './policy-notice.tsx';
import { ReportsRow } from './reports-row.tsx';
import { ShownClasses } from './shown-classes.tsx';
import { ShownStates } from './shown-states.tsx';
import { SiteAccess } from './site-access.tsx';
import { SwitchRow } from './switch-row.tsx';
import { useSettings } from './use-settings.ts';

const { say } = SETTINGS;

const SECTIONS = ['page', 'links', 'shown', 'list', 'lists', 'muted', 'data'] as const;
type SectionName = (typeof SECTIONS)[number];

function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{say(`${name}.heading`)}</h2>
      {children}
    </section>
  );
}

interface SwitchesProps {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly onChange: (fields: Partial<Settings>) => void;
}

function Switches({ settings, policy: { forced }, onChange }: SwitchesProps) {
  return (
    <>
      <Section name="page">
        <Locked when={forced.banner !== undefined}>
          <SwitchRow
            id="banner"
            name={say('banner')}
            note={say('banner.note')}
            on={settings.banner}
            onChange={(banner) => onChange({ banner })}
          />
        </Locked>
        <Locked when={forced.bannerOnMedium !== undefined}>
          <SwitchRow
            id="bannerOnMedium"
            name={say('medium')}
            note={say('medium.note')}
            on={settings.bannerOnMedium}
            disabled={!settings.banner}
            onChange={(bannerOnMedium) => onChange({ bannerOnMedium })}
          />
        </Locked>
      </Section>
      <Section name="links">
        <Locked when={forced.marks !== undefined}>
          <SwitchRow
            id="marks"
            name={say('marks')}
            note={say('marks.note')}
            on={settings.marks}
            onChange={(marks) => onChange({ marks })}
          />
        </Locked>
      </Section>
      <Section name="shown">
        <p class="note">{say('shown.note')}</p>
        <Locked when={forced.hiddenClasses !== undefined}>
          <ShownClasses hidden={settings.hiddenClasses} onChange={onChange} />
        </Locked>
        <Locked when={forced.hiddenCountries !== undefined}>
          <ShownStates hidden={settings.hiddenCountries} onChange={onChange} />
        </Locked>
      </Section>
    </>
  );
}

function Sections({ settings, policy, onChange, store }: SwitchesProps & { readonly store: ReportStore }) {
  return (
    <>
      <Switches settings={settings} policy={policy} onChange={onChange} />
      <Section name="list">
        <ListRow />
      </Section>
      <Section name="lists">
        <ListsSection />
      </Section>
      <Section name="muted">
        <MutedSites muted={settings.muted} />
      </Section>
      <Section name="data">
        <ReportsRow store={store} />
      </Section>
    </>
  );
}

/** Everything a reader can set, as it is now. */
export function SettingsPage({ store }: { readonly store: ReportStore }) {
  const { settings, change } = useSettings();
  const policy = useLoaded(readPolicy).value ?? NO_POLICY;
  const [failed, setFailed] = useState(false);
  const save = async (fields: Partial<Settings>): Promise<void> => {
    setFailed(false);
    setFailed(!(await change(fields)));
  };
  return (
    <>
      <PageHead here="settings" />
      <div class="columns">
        <nav aria-label={say('sections')}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`}>
              {say(`${name}.heading`)}
            </a>
          ))}
        </nav>
        <main>
          <h1>{say('title')}</h1>
          <p class="note">{say('applies')}</p>
          <p role="alert">{failed && say('failed')}</p>
          <SiteAccess />
          <PolicyNotice policy={policy} />
          {settings === undefined && <p role="status">{say('loading')}</p>}
          {settings === null && <p role="alert">{say('unread')}</p>}
          {settings && (
            <Sections
              settings={settings}
              policy={policy}
              onChange={(fields) => void save(fields)}
              store={store}
            />
          )}
        </main>
      </div>
    </>
  );
}
