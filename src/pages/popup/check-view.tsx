import { useCallback } from 'preact/hooks';
import { isHidden } from '../../messages/hidden.ts';
import type { PageCheckResponse } from '../../messages/page-check.ts';
import type { ReportKind } from '../../report/kinds.ts';
import { POPUP } from '../../ui/catalogue/popup.ts';
import { LISTS } from '../../ui/catalogue/lists.ts';
import { GLYPHS } from '../../ui/glyphs.ts';
import { useLoaded } from '../use-loaded.ts';
import { linksOf, type Check } from './check.ts';
import { EmbedsPart } from './embeds-part.tsx';
import { EntryActions } from './entry-actions.tsx';
import { FindingBody } from './finding-body.tsx';
import { FindingHead } from './finding-head.tsx';
import { ListLine } from './list-line.tsx';
import { MuteControl } from './mute-control.tsx';
import { OthersPart } from './others-part.tsx';
import { OwnListControl } from './own-list-control.tsx';
import { PageLinksPart } from './page-links-part.tsx';
import { PlainHead } from './plain-head.tsx';
import { ShortLinksPart } from './short-links-part.tsx';
import type { Subject } from './subject.ts';

const { say } = POPUP;

type OnReport = (kind: ReportKind | null) => void;

function Findings({ answer, hostname }: { answer: PageCheckResponse; hostname: string }) {
  return (
    <>
      {answer.details.length > 1 && <p class="count">{say('findings', { count: answer.details.length })}</p>}
      {answer.details.map((details, index) => (
        <article key={details.finding.entry + details.finding.property}>
          <FindingHead details={details} hostname={hostname} first={index === 0} />
          {details.finding.shown !== 'facts' && isHidden(details.finding.label, answer.hidden) && (
            <p class="note off">{say('off')}</p>
          )}
          <FindingBody details={details} first={index === 0} />
        </article>
      ))}
    </>
  );
}

function Unlisted({ hostname, onOthers }: { readonly hostname: string; readonly onOthers: boolean }) {
  if (onOthers) {
    return (
      <PlainHead
        address={hostname}
        glyph={GLYPHS.unlisted}
        tag={LISTS.say('popup.listed-tag')}
        title={LISTS.say('popup.listed-title')}
        sentence={LISTS.say('popup.listed-sentence')}
      />
    );
  }
  return (
    <PlainHead
      address={hostname}
      glyph={GLYPHS.unlisted}
      tag={say('unlisted.tag')}
      title={say('unlisted.title')}
      sentence={say('unlisted.sentence')}
    />
  );
}

function Links({ subject }: { readonly subject: Subject }) {
  const { value } = useLoaded(useCallback(() => linksOf(subject), [subject]));
  if (value === undefined || subject.tab === undefined) return null;
  return (
    <div class="body">
      <PageLinksPart links={value} />
      <ShortLinksPart tab={subject.tab} />
      <EmbedsPart tab={subject.tab} />
    </div>
  );
}

const ownName = (others: PageCheckResponse['others']): string | undefined =>
  others.find(({ kind }) => kind === 'own')?.property;

interface Props {
  readonly check: Extract<Check, { is: 'checked' }>;
  readonly onReport: OnReport;
}

/** The answer to "who is behind this page?", with what the reader can do about it. */
export function CheckView({ check, onReport }: Props) {
  const { answer, subject } = check;
  const { hostname, site, muted, details, list, others } = answer;
  const [first] = details;
  const listed = first !== undefined;
  // Reader view, `view-source:` and their like have no host; what they show may be listed all the same.
  const name = hostname ?? first?.finding.via[0] ?? null;
  const loud = details.some(
    ({ finding }) => finding.shown === 'banner' && !isHidden(finding.label, answer.hidden),
  );
  return (
    <>
      <main>
        {name === null ? (
          <PlainHead
            glyph={GLYPHS.unlisted}
            tag={say('none.tag')}
            title={say('none.title')}
            sentence={say('none.sentence')}
          />
        ) : (
          <>
            {listed ? (
              <Findings answer={answer} hostname={name} />
            ) : (
              <Unlisted hostname={name} onOthers={others.length > 0} />
            )}
            <OthersPart others={others} />
            {!loud && <Links subject={subject} />}
            {!listed && (
              <div class="body">
                <button type="button" class="button" onClick={() => onReport(null)}>
                  {say('report')}
                </button>
              </div>
            )}
            <section class="actions" aria-label={say('actions')}>
              {first !== undefined && <EntryActions details={first} list={list} />}
              {site !== null && <MuteControl site={site} muted={muted} />}
              {site !== null && <OwnListControl site={site} listedAs={ownName(others)} />}
              {listed && (
                <button type="button" class="link" onClick={() => onReport('correction')}>
                  {say('correct')}
                </button>
              )}
            </section>
          </>
        )}
      </main>
      <footer>
        <ListLine list={list} />
      </footer>
    </>
  );
}
