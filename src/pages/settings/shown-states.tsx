import { useCallback } from 'preact/hooks';
import { send } from '../../browser/send.ts';
import { listedStates, type ListedState } from '../../messages/listed-states.ts';
import type { Settings } from '../../messages/settings.ts';
import { REGIONS, statesOf, type Region } from '../../registry/regions.ts';
import { ENGLISH_LABELS } from '../../ui/catalogue/label.ts';
import { SETTINGS } from '../../ui/catalogue/settings.ts';
import { Sentence } from '../../ui/components/sentence.tsx';
import { countryName } from '../../ui/words/country-words.ts';
import { useLoaded } from '../use-loaded.ts';

const { say, parts, language } = SETTINGS;

interface Props {
  readonly hidden: readonly string[];
  readonly onChange: (fields: Pick<Settings, 'hiddenCountries'>) => void;
}

interface RegionProps extends Props {
  readonly region: Region;
  readonly states: readonly ListedState[];
}

const nameOf = (country: string): string => countryName(country, ENGLISH_LABELS);

async function loadStates(): Promise<readonly ListedState[] | null> {
  const reply = await send(listedStates, {});
  return reply.ok ? reply.value : null;
}

/** Adds codes to the ones switched off, or takes them out; sorted, each once. */
function changed(hidden: readonly string[], codes: readonly string[], on: boolean): readonly string[] {
  const others = hidden.filter((code) => !codes.includes(code));
  return on ? others : [...others, ...codes].toSorted();
}

/** A region's states, and one box for them all: half checked while some are off. */
function RegionStates({ region, states, hidden, onChange }: RegionProps) {
  const codes = states.map(({ country }) => country);
  const off = codes.filter((code) => hidden.includes(code)).length;
  const set = (of: readonly string[], on: boolean): void =>
    onChange({ hiddenCountries: changed(hidden, of, on) });
  const byName = states.toSorted((a, b) =>
    nameOf(a.country).localeCompare(nameOf(b.country), language.formats),
  );
  return (
    <fieldset class="region">
      <legend>{say(`region.${region}`)}</legend>
      <label class="choice all">
        <input
          type="checkbox"
          checked={off === 0}
          indeterminate={off > 0 && off < codes.length}
          onChange={(event) => set(codes, event.currentTarget.checked)}
        />
        {say(`region.${region}.all`)}
      </label>
      <ul class="states">
        {byName.map(({ country, outlets }) => (
          <li key={country}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!hidden.includes(country)}
                onChange={(event) => set([country], event.currentTarget.checked)}
              />
              <span>
                <Sentence parts={parts('states.of', { state: nameOf(country), count: outlets })} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Which states' media have a banner, a badge and marks. */
export function ShownStates(props: Props) {
  const { value: states } = useLoaded(useCallback(loadStates, []));
  const { hidden, onChange } = props;
  const names = hidden.map(nameOf);
  return (
    <>
      <div class="row">
        <div class="row-text">
          <p class="row-name">{say('states.name')}</p>
          <p class="note" role="status">
            {names.length === 0
              ? say('states.all')
              : say('states.off', { states: new Intl.ListFormat(language.formats).format(names) })}
          </p>
        </div>
        {names.length > 0 && (
          <button type="button" class="button" onClick={() => onChange({ hiddenCountries: [] })}>
            {say('states.reset')}
          </button>
        )}
      </div>
      <details class="row">
        <summary>{say('states.choose')}</summary>
        {states === null && <p role="alert">{say('states.unavailable')}</p>}
        {states?.length !== undefined &&
          REGIONS.map((region) => (
            <RegionStates
              key={region}
              region={region}
              states={states.filter(({ country }) => statesOf(region).includes(country))}
              {...props}
            />
          ))}
      </details>
    </>
  );
}
