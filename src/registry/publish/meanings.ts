/**
 * What every field of the published schema means, in a sentence: what a maintainer reads in an editor that knows the
 * schema, and what a consumer of the open data reads without our code. A test holds it complete.
 */

const property = {
  role: 'Part of the address in an operation. Outlets have none.',
  confidence: 'How well the tie between address and entry is witnessed. It decides how loud a finding is.',
  added: 'When this registry took the address in.',
  lastListed: 'The newest date on which a source named it.',
  status: 'What became of it, as history. Nothing here ever says that an address is active.',
  claims: 'Who names the address, and what else is said of it alone.',
};

const entry = {
  id: 'Kebab-case, never reused.',
  name: 'In English or in Latin letters.',
  nativeName: 'As its own language writes it.',
  aliases: 'Other names under which sources speak of it.',
  properties: 'Addresses: domains, paths on hosts of others, accounts.',
  claims: 'What sources say of the entry as a whole.',
  dispute: 'Two sources that contradict each other, or the objection of the outlet itself.',
  correction: 'A correction or an appeal is being looked at, since that date.',
  reply: 'The right of reply, in the words of the outlet itself.',
  history: 'What happened to the entry, in order. Removed entries stay, with the reason.',
};

/** Meanings by definition and field. */
export const MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Evidence: {
    id: 'Kebab-case; what claims cite.',
    publisher: 'Who published it.',
    short: 'The publisher as a label names it.',
    title: 'Title of the document.',
    kind: 'What sort of document it is. It decides how firmly a claim stands.',
    date: 'As precise as the source is. Without a date no label may rest on it.',
    url: 'Where it can be read; absent where the address was not seen, or lies on a listed site.',
    states: 'What it states, in a sentence of the compilation.',
  },
  Claim: {
    relation: 'What is said. A class rests on some relations only; the others are dated facts.',
    value: 'The code, name, act, role or real site that the relation has as its object.',
    evidence: 'Ids of the sources. The claim is told from the first.',
    date: 'When the source said so.',
    copy: 'Id of the copy or transcription in which the source was read, when it was not read itself.',
    act: 'Number of the act, for designations and restrictions.',
    names:
      'Whom the act or code names, when it is not the outlet itself: then it is a fact and makes no class.',
    only: 'The addresses that an act names, when it names some only.',
    reviewed: 'When somebody last compared the claim with its source.',
    reviewBy: 'When that has to happen again.',
    note: 'A remark for maintainers. It is never shown as a label.',
  },
  DomainProperty: {
    kind: 'A hostname; everything below it belongs to it too.',
    value: 'Lower-case ASCII, punycode where needed.',
    scope: 'The whole site.',
    ...property,
  },
  PathProperty: {
    kind: 'A path on a host that belongs to somebody else; everything below it belongs to it too.',
    value: 'Host and path.',
    scope: 'The path.',
    ...property,
  },
  AccountProperty: {
    kind: 'An account on a platform.',
    value: 'Platform and handle, with a colon between.',
    scope: 'The account.',
    platform: 'The platform.',
    handle: 'Handle or id, in the letters that the platform writes.',
    holder: 'Organisations only: accounts of persons are not listed.',
    ...property,
  },
  HistoryEvent: {
    date: 'When it happened.',
    event: 'What happened.',
    property: 'The address that it is about; absent: the whole entry.',
    note: 'The reason.',
  },
  Dispute: {
    kind: 'sources: two sources contradict each other, told in the popup only. own-objection: the class stays.',
    states: 'Both sides, named.',
    evidence: 'Ids of the sources of both sides.',
    date: 'When it was raised.',
  },
  Outlet: {
    kind: 'An outlet that says who it is.',
    country: 'The state that the claims speak of, ISO 3166-1 alpha-2.',
    parent: 'Id of the owner, where it has an entry of its own.',
    successor: 'Id of the outlet that took its place.',
    ...entry,
  },
  Operation: {
    kind: 'A covert operation.',
    country:
      'The state to which a source attributes it, ISO 3166-1 alpha-2; absent where none is attributed.',
    origin: 'Where a platform located its operators: a place, not an accusation.',
    targets: 'Countries, elections or audiences, in the words of the sources.',
    firstSeen: 'When it was first seen.',
    lastSeen: 'When it was last seen.',
    ...entry,
  },
  ToldAddress: {
    entry: 'Id of the entry.',
    address: 'The value of the property.',
    class: 'Computed from the claims by the one published rule. null: dated facts that make no class.',
    shown: 'How loud it is on a page.',
    level: 'How firmly an address of an operation is attributed.',
    confidence: 'How well the tie between address and entry is witnessed.',
    sentence: 'What a reader is told, in English: it names its source and the year.',
    facts: 'What the sentence is made of.',
    witnesses: 'Who names the address; lists read through one transcriber are one witness.',
    reviewed: 'When the sources were last read.',
    reviewDue: 'When that has to happen again.',
  },
};
