/**
 * `npm run --silent check -- [--json] ADDRESS…`, or addresses on standard input one a line, or
 * `--html FILE --base URL` for a saved page. Reads, answers and forgets. Exit code 0, or 2 when the call is wrong.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openRegistry, type Registry } from '../check/open-registry.ts';
import { LIST_INDEX } from '../generated/list-index.ts';
import list from '../generated/list.json' with { type: 'json' };
import type { RegistryList } from '../registry/schema.ts';
import { answerAddress, answerLink, answerText, refusal, type Answer } from './check/answer.ts';
import { readLines } from './check/lines.ts';
import { readSavedPage } from './check/page-links.ts';

const USAGE = `usage: check [--json] ADDRESS...            check addresses
       check [--json] < FILE                check addresses, one a line
       check [--json] --html FILE --base URL  check a saved page: its links, then the page itself`;

interface Call {
  readonly json: boolean;
  readonly html: string | undefined;
  readonly base: string | undefined;
  readonly addresses: readonly string[];
}

/** @throws with a sentence for the caller when the call itself is wrong */
function parseCall(args: readonly string[]): Call {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
      base: { type: 'string' },
    },
  });
  if ((values.html === undefined) !== (values.base === undefined))
    throw new Error('--html and --base go together');
  if (values.base !== undefined && !URL.canParse(values.base))
    throw new Error('--base needs a whole address, such as https://example.org/page');
  if (values.html !== undefined && positionals.length > 0)
    throw new Error('give addresses or --html, not both');
  if (values.html === undefined && positionals.length === 0 && process.stdin.isTTY)
    throw new Error('no address given');
  return { json: values.json, html: values.html, base: values.base, addresses: positionals };
}

function* answerPage(registry: Registry, file: string, address: string): Generator<Answer, void> {
  const { links, base } = readSavedPage(readFileSync(file, 'utf8'), address);
  for (const { href, shown } of links) yield answerLink(registry, href, base, shown);
  const page = answerLink(registry, address, address);
  if (page.findings.length > 0) yield { ...page, input: '#page' };
}

async function* answers(registry: Registry, { html, base, addresses }: Call): AsyncGenerator<Answer> {
  if (html !== undefined && base !== undefined) {
    yield* answerPage(registry, html, base);
    return;
  }
  for (const address of addresses) yield answerAddress(registry, address);
  if (addresses.length > 0) return;
  for await (const { text, fault } of readLines(process.stdin)) {
    yield fault === undefined ? answerAddress(registry, text) : refusal(registry, text, fault);
  }
}

/** A reader that goes away (`| head`) ends the work, it is no error. */
class OutputClosed extends Error {}

async function print(text: string): Promise<void> {
  if (process.stdout.destroyed) throw new OutputClosed();
  if (!process.stdout.write(`${text}\n`))
    await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
}

/**
 * @param args the command line behind the command's name
 * @returns exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', () => process.stdout.destroy());
  try {
    const call = parseCall(args);
    // Generated from the parsed registry in the same build: its shape is the schema's.
    const registry = openRegistry(
      Uint8Array.from(Buffer.from(LIST_INDEX, 'base64')),
      list as unknown as RegistryList,
    );
    for await (const answer of answers(registry, call))
      await print(call.json ? JSON.stringify(answer) : answerText(answer));
    return 0;
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    console.error(`check: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
}
