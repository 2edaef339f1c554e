import { REPORT_KINDS } from '../../report/kinds.ts';
import { SUBJECTS } from '../../report/schema.ts';
import { stripAddress } from '../../report/strip-address.ts';
import type { Invalid } from '../../report/validate.ts';
import { REPORT } from '../../ui/catalogue/report.ts';
import { ChoiceField } from './choice-field.tsx';
import { PictureField } from './picture-field.tsx';
import { TextField } from './text-field.tsx';
import type { Draft } from './use-draft.ts';

const { say } = REPORT;

interface Props {
  readonly draft: Draft;
  readonly reasons: Invalid;
  /** Whether an entry can be wrong: only what is listed can be corrected. */
  readonly correctable: boolean;
  /** The page's whole address, where the draft is about the page that is open. */
  readonly pageAddress: string | undefined;
  readonly from: number | undefined;
  /** Whether a picture can go where the report goes. */
  readonly pictures: boolean;
}

interface RemovedProps {
  readonly pageAddress: string;
  readonly address: string;
  readonly onKeep: (whole: string) => void;
}

/** "Keep it" puts back what was cut off the page's address. */
function RemovedPart({ pageAddress, address, onKeep }: RemovedProps) {
  const { bare, whole, removed } = stripAddress(pageAddress);
  if (!removed || address !== bare) return null;
  return (
    <p class="note">
      {say('form.address.removed')}{' '}
      <button type="button" class="link" onClick={() => onKeep(whole)}>
        {say('form.address.keep')}
      </button>
    </p>
  );
}

function What({
  draft: { report, change },
  reasons,
  correctable,
  pageAddress,
}: Omit<Props, 'from' | 'pictures'>) {
  return (
    <>
      <TextField
        id="address"
        label={say('form.address')}
        value={report.address}
        reason={reasons.address}
        inputMode="url"
        onChange={(address) => change({ address })}
      >
        {pageAddress !== undefined && (
          <RemovedPart
            pageAddress={pageAddress}
            address={report.address}
            onKeep={(address) => change({ address })}
          />
        )}
      </TextField>
      <ChoiceField
        id="kind"
        legend={say('form.kind')}
        choices={REPORT_KINDS.filter((kind) => kind !== 'correction' || correctable)}
        words={(kind) => say(`kind.${kind}`)}
        value={report.kind}
        reason={reasons.kind}
        onChange={(kind) => change({ kind })}
      />
      {report.kind === 'impersonation' && (
        <TextField
          id="realSite"
          label={say('form.real-site')}
          value={report.realSite}
          reason={reasons.realSite}
          inputMode="url"
          onChange={(realSite) => change({ realSite })}
        />
      )}
    </>
  );
}

type WhyProps = Pick<Props, 'draft' | 'reasons'>;

/** Filled in from the address; seldom changed. */
function About({ draft: { report, change } }: Pick<Props, 'draft'>) {
  return (
    <ChoiceField
      id="about"
      legend={say('form.about')}
      choices={SUBJECTS}
      words={(subject) => say(`about.${subject}`)}
      value={report.about}
      row
      onChange={(about) => change({ about })}
    />
  );
}

function Why({ draft: { report, change }, reasons }: WhyProps) {
  return (
    <TextField
      id="why"
      label={say(report.kind === 'correction' ? 'form.why.correction' : 'form.why.optional')}
      value={report.why}
      reason={reasons.why}
      long
      onChange={(why) => change({ why })}
    />
  );
}

function More({ draft, reasons, from, pictures }: WhyProps & Pick<Props, 'from' | 'pictures'>) {
  const { report, change } = draft;
  return (
    <>
      <About draft={draft} />
      <TextField
        id="evidence"
        label={say('form.evidence')}
        value={report.evidence}
        reason={reasons.evidence}
        inputMode="url"
        onChange={(evidence) => change({ evidence })}
      />
      {report.kind === 'correction' && (
        <TextField
          id="contact"
          label={say('form.contact')}
          note={say('form.contact.note')}
          value={report.contact}
          reason={reasons.contact}
          personal
          onChange={(contact) => change({ contact })}
        />
      )}
      {pictures && (
        <PictureField picture={report.picture} from={from} onChange={(picture) => change({ picture })} />
      )}
    </>
  );
}

/**
 * What a report is made of. A suspicion needs no more than an address and a kind: the rest is folded away until the
 * reader, an earlier draft or a reason opens it. A correction has to say what is wrong.
 */
export function ReportFields(props: Props) {
  const { draft, reasons, from, pictures } = props;
  const { kind, why, evidence, picture } = draft.report;
  if (kind === 'correction') {
    return (
      <>
        <What {...props} />
        <Why draft={draft} reasons={reasons} />
        <More draft={draft} reasons={reasons} from={from} pictures={pictures} />
      </>
    );
  }
  const begun = why !== '' || evidence !== '' || picture !== null;
  const wanting = reasons.why !== undefined || reasons.evidence !== undefined;
  return (
    <>
      <What {...props} />
      <details class="more" open={begun || wanting}>
        <summary>{say('form.more')}</summary>
        <div class="more-fields">
          <Why draft={draft} reasons={reasons} />
          <More draft={draft} reasons={reasons} from={from} pictures={pictures} />
        </div>
      </details>
    </>
  );
}
