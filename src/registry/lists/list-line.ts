/**
 * One line of a list that somebody publishes: a plain domain, a line of a hosts file, an adblock-style `||domain^`, a
 * uBlacklist match pattern. What names a whole site is read; what names less, or takes back, is refused in words.
 */
import { MAX_LINE, MAX_TITLE } from './limits.ts';
import { plainLine } from '../plain-text.ts';

/** Why a line names no whole site. */
export type LineFault = 'too-long' | 'one-page' | 'exception' | 'filter-rule' | 'pattern' | 'not-a-domain';

export type Line =
  | { readonly is: 'nothing' }
  | { readonly is: 'title'; readonly title: string }
  /** Names as they are written, not yet checked. */
  | { readonly is: 'names'; readonly names: readonly string[]; readonly note: string }
  | { readonly is: 'fault'; readonly fault: LineFault };

const NOTHING: Line = { is: 'nothing' };
const fault = (why: LineFault): Line => ({ is: 'fault', fault: why });
const oneName = (name: string, note = ''): Line => ({ is: 'names', names: [name], note });

/** Names of the machine itself, in every hosts file. */
const OWN_MACHINE =
  /^(?:localhost(?:\.localdomain)?\d?|local|broadcasthost|0\.0\.0\.0|ip6-[a-z]+|[a-z-]+\.localhost)$/u;
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*(?:%\w+)?)$/iu;
/** Options of an adblock-style rule that leave it a rule about a whole site. */
const WHOLE_SITE = /^(?:all|doc|document|important)$/u;

function comment(text: string): Line {
  const title = /^[#!;]+\s*title\s*:\s*(\S.*)$/iu.exec(text)?.[1];
  return title === undefined ? NOTHING : { is: 'title', title: plainLine(title, MAX_TITLE) };
}

function adblock(text: string): Line {
  const [, name, options] = /^\|\|([^/^$|*\s]+)\^?(?:\$(.+))?$/u.exec(text) ?? [];
  if (name === undefined) return fault(text.includes('/') ? 'one-page' : 'filter-rule');
  const whole = options === undefined || options.split(',').every((option) => WHOLE_SITE.test(option));
  return whole ? oneName(name) : fault('filter-rule');
}

function matchPattern(text: string): Line {
  const [, name, path] = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/(.*)$/u.exec(text) ?? [];
  if (name === undefined) return fault('pattern');
  return path === '*' ? oneName(name) : fault('one-page');
}

function webAddress(text: string): Line {
  if (!URL.canParse(text)) return fault('not-a-domain');
  const { hostname, pathname, search } = new URL(text);
  return pathname === '/' && search === '' ? oneName(hostname) : fault('one-page');
}

function hosts(names: readonly string[]): Line {
  const others = names.filter((name) => !OWN_MACHINE.test(name));
  return others.length === 0 ? NOTHING : { is: 'names', names: others, note: '' };
}

function bare(text: string, note: string): Line {
  const name = text.replace(/^\*?\./u, '').replace(/\/$/u, '');
  if (name.includes('*')) return fault('pattern');
  return name.includes('/') ? fault('one-page') : oneName(name, note);
}

function rule(text: string, note: string): Line {
  if (text.startsWith('@')) return fault('exception');
  if (/#[@?$%]*#/u.test(text)) return fault('filter-rule');
  if (text.startsWith('||')) return adblock(text);
  if (/^(?:\*|https?):\/\/.*\*/u.test(text)) return matchPattern(text);
  if (/^https?:\/\//iu.test(text)) return webAddress(text);
  if (/^(?:\/.*\/\w*|\$.*|\|.*|title\/.*)$/u.test(text)) return fault('pattern');
  const [first = '', ...names] = text.split(/\s+/u);
  if (names.length > 0) return IP.test(first) ? hosts(names) : fault('not-a-domain');
  return bare(first, note);
}

/**
 * Reads one line.
 *
 * @param raw the line as it stands, without its line break
 */
export function readLine(raw: string): Line {
  if (raw.length > MAX_LINE) return fault('too-long');
  const text = raw.trim();
  if (text === '' || /^(?:\[|\/\/|---)/u.test(text)) return NOTHING;
  if (/^[#!;]/u.test(text)) return comment(text);
  const [, before = text, note = ''] = /^(.*?)\s+#+\s*(.*)$/u.exec(text) ?? [];
  return rule(before, note);
}
