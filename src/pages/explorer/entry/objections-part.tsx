import { browser } from '../../../browser/api.ts';
import { ENGLISH_DETAILS } from '../../../ui/catalogue/details.ts';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { Sentence } from '../../../ui/components/sentence.tsx';
import { dateWords } from '../../../ui/words/date-words.ts';
import { correctionWords, disputeWords } from '../../../ui/words/source-words.ts';
import type { EntryData } from './entry-data.ts';
import { Part } from './part.tsx';

const { say } = EXPLORER;
const { parts, language } = ENGLISH_DETAILS;

/** The report form about the entry's first domain, as a correction. */
function correctionAddress({ entry }: EntryData): string {
  const domain = entry.properties.find(({ kind }) => kind === 'domain')?.value;
  const about = domain === undefined ? '' : `https://${domain}/`;
  const query = new URLSearchParams({ url: about, view: 'report', kind: 'correction', entry: entry.id });
  return browser.runtime.getURL(`src/pages/popup/index.html?${query.toString()}`);
}

function Reply({ data: { entry } }: { readonly data: EntryData }) {
  const { reply } = entry;
  if (reply === undefined) return null;
  return (
    <>
      <blockquote>
        <bdi>{reply.text}</bdi>
      </blockquote>
      <p class="note">
        <Sentence parts={parts('reply.date', { name: entry.name, date: dateWords(reply.date, language) })} />
      </p>
    </>
  );
}

/** The dispute on record, the outlet's own words, and the way to object. */
export function ObjectionsPart({ data }: { readonly data: EntryData }) {
  const { entry } = data;
  const { dispute, reply, correction } = entry;
  const quiet = dispute === undefined && reply === undefined && correction === undefined;
  return (
    <Part head={say('objection.heading')}>
      {correction !== undefined && <p>{correctionWords({ correctionSince: correction.since })}</p>}
      {dispute !== undefined && <p>{disputeWords({ dispute, finding: entry })}</p>}
      {dispute?.kind === 'own-objection' && <p class="note">{say('objection.class')}</p>}
      <Reply data={data} />
      {quiet && <p class="note">{say('objection.none')}</p>}
      <a class="button" href={correctionAddress(data)} target="_blank">
        {say('correct')}
      </a>
    </Part>
  );
}
