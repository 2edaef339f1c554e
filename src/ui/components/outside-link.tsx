import type { ComponentChildren } from 'preact';
import { POPUP } from '../catalogue/popup.ts';
import { openableAddress } from '../words/source-words.ts';

interface Props {
  /** An address from the registry. */
  readonly url: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension, in a new tab, telling the other side nothing; plain text where there is no web address. */
export function OutsideLink({ url, children, ...rest }: Props) {
  const href = openableAddress(url);
  if (href === undefined) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" class={rest.class}>
      {children}
      <span class="unseen"> ({POPUP.say('new-tab')})</span>
    </a>
  );
}
