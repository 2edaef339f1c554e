import { useMemo } from 'preact/hooks';
import type { Destination } from '../../report/destination.ts';
import { bodyOf, fileBodyOf, outgoingReport, outgoingText } from '../../report/payload.ts';
import type { Report } from '../../report/schema.ts';
import { normalised } from '../../report/states.ts';
import { REPORT } from '../../ui/catalogue/report.ts';

const { say } = REPORT;

/** The text that leaves, byte for byte: the request with the headers that we set, or the file, or the text. */
export function previewText(report: Report, destination: Destination): string {
  const shown = normalised(report);
  if (destination.is !== 'intake')
    return fileBodyOf(destination.is === 'issue' ? { ...shown, picture: null } : shown);
  return outgoingText(outgoingReport(destination.address, shown.keys?.idempotency ?? '', bodyOf(shown)));
}

/** Shown while the report is written, and scrolled by keyboard too. */
export function Preview({ report, destination }: { report: Report; destination: Destination }) {
  const text = useMemo(() => previewText(report, destination), [report, destination]);
  return (
    <section aria-labelledby="preview-heading">
      <h2 id="preview-heading">{say(`form.preview.${destination.is}`)}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <pre class="preview" dir="ltr" tabIndex={0} role="group" aria-labelledby="preview-heading">
        {text}
      </pre>
    </section>
  );
}
