import type { ComponentChildren } from 'preact';
import { EXPLORER } from '../../../ui/catalogue/explorer.ts';
import { ENGLISH_LABELS } from '../../../ui/catalogue/label.ts';
import { GlyphIcon } from '../../../ui/components/glyph.tsx';
import { GLYPHS } from '../../../ui/glyphs.ts';
import { countryName } from '../../../ui/words/country-words.ts';
import { dateWords } from '../../../ui/words/date-words.ts';
import { glyphOfFinding, tagOfDetails, toneOfFinding } from '../../../ui/words/shown-words.ts';
import { searchHash } from '../route.ts';
import type { EntryData } from './entry-data.ts';

const { say, language } = EXPLORER;

/** Registry › Qatar, or Registry › Operations: each a search. */
function Crumbs({ data: { entry } }: Props) {
  const { country } = entry;
  return (
    <nav class="crumbs" aria-label={say('crumb.label')}>
      <a href="#/">{say('title')}</a>
      <span aria-hidden="true"> › </span>
      {entry.kind === 'outlet' && country !== undefined ? (
        <a href={searchHash({ text: '', country })}>{countryName(country, ENGLISH_LABELS)}</a>
      ) : (
        <a href={searchHash({ text: '', class: 'covert-operation' })}>{say('crumb.operations')}</a>
      )}
    </nav>
  );
}

function Tag({ data }: Props) {
  const { finding, entry, removal } = data;
  if (removal !== undefined) return <p class="tag plain">{say('tag.removed')}</p>;
  if (entry.kind === 'operation') {
    return (
      <p class="tag covert">
        <GlyphIcon glyph={GLYPHS.operation} size={18} />
        {say('tag.operation')}
      </p>
    );
  }
  if (finding === undefined) return <p class="tag plain">{say('tag.unlabelled')}</p>;
  return (
    <p class={`tag ${toneOfFinding(finding)}`}>
      <GlyphIcon glyph={GLYPHS[glyphOfFinding(finding)]} size={18} />
      {tagOfDetails({ finding, dispute: entry.dispute })}
    </p>
  );
}

interface Props {
  readonly data: EntryData;
}

/** Name, class, and what is said in a sentence; what has to be known before anything is believed. */
export function EntryHead({ data, children }: Props & { readonly children: ComponentChildren }) {
  const { entry, removal, review } = data;
  return (
    <>
      <Crumbs data={data} />
      <h1 tabIndex={-1}>
        <bdi>{entry.name}</bdi>
      </h1>
      {entry.nativeName !== undefined && entry.nativeName !== entry.name && (
        <p class="native">
          <bdi>{entry.nativeName}</bdi>
        </p>
      )}
      <Tag data={data} />
      <div class="lead">
        {removal === undefined ? (
          children
        ) : (
          <p>{say('removed', { date: dateWords(removal.date, language), reason: removal.note })}</p>
        )}
      </div>
      {review?.overdue === true && (
        <p class="weak">{say('review.overdue', { date: dateWords(review.reviewed, language) })}</p>
      )}
    </>
  );
}
