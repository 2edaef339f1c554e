import { REGISTRY } from '../ui/catalogue/registry.ts';
import { Logo } from '../ui/components/logo.tsx';

const { say } = REGISTRY;

const PAGES = [
  ['registry', '../explorer/index.html#/'],
  ['counts', '../explorer/index.html#/counts'],
  ['settings', '../settings/index.html'],
] as const;
export type OwnPageName = (typeof PAGES)[number][0];

/** The nameplate of a whole page, with the way to the others. */
export function PageHead({ here }: { readonly here: OwnPageName | undefined }) {
  return (
    <header class="page-head">
      <Logo name={say('product')} />
      <nav aria-label={say('nav')}>
        {PAGES.map(([name, href]) => (
          <a key={name} href={href} aria-current={name === here ? 'page' : undefined}>
            {say(`nav.${name}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}
