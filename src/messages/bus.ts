/**
 * The small typed bus. A contract names its type, who may send it, and the parser of its request;
 * the receiving side checks the sender before it reads the body. One dispatcher per context.
 */

/** Who may send: our own pages, content scripts, or both. */
export type AllowedSenders = 'pages' | 'content' | 'both';

export interface Contract<Request, Response> {
  readonly type: string;
  readonly from: AllowedSenders;
  /** Parses an untrusted body; throws on a wrong shape. */
  readonly parseRequest: (body: unknown) => Request;
  /** Never called: carries the response's type. */
  readonly response?: (response: Response) => void;
}

/** What travels: a type and a body. */
export interface Envelope {
  readonly type: string;
  readonly body: unknown;
}

/** Errors are values: `gone` means that the other side does not exist (worker gone, extension updated, no content script). */
export type Reply<Response> =
  | { readonly ok: true; readonly value: Response }
  | { readonly ok: false; readonly error: 'gone' | 'refused' | 'failed'; readonly detail: string };

/**
 * Declares a contract.
 *
 * @param type the message's name on the wire
 * @param from who may send it
 * @param parseRequest parser of the untrusted request body
 */
export function contract<Request, Response>(
  type: string,
  from: AllowedSenders,
  parseRequest: (body: unknown) => Request,
): Contract<Request, Response> {
  return { type, from, parseRequest };
}

/** Whether an unknown value is an envelope of ours. */
export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'body' in value
  );
}

/** One field of an untrusted body, whatever that is. */
export const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;

/** Reads one string field of an untrusted body; throws when it is missing, not a string or longer than `max`. */
export function stringField(body: unknown, name: string, max = 4096): string {
  const value = fieldOf(body, name);
  if (typeof value !== 'string' || value.length > max)
    throw new TypeError(`message field ${name} is not a string`);
  return value;
}
