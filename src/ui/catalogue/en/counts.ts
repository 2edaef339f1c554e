/** The counts page: how many entries of which state and class, by which source; the rule; what is left out. */
export const COUNTS_EN = {
  title: 'Counts',
  intro:
    '{entries} entries: {outlets} outlets and {operations} operations, with {addresses} addresses. List of {date}, serial {serial}.',
  lead: 'Numbers follow the rule; the rule is never bent to reach a number. Each entry counts once, by the strongest that the rule says of any of its addresses.',
  sections: 'Sections',

  'class.heading': 'By class',
  'class.class': 'Class',
  'class.entries': 'Entries',
  'class.addresses': 'Addresses',
  'state.heading': 'By state and class',
  'state.state': 'State',
  'state.total': 'All',
  'state.none': 'No state attributed',
  'state.caption': 'Entries by state and class',
  'source.heading': 'By source',
  'source.source': 'Source that the label names',
  'source.entries': 'Entries',
  'year.heading': 'By date',
  'year.year': 'Year that the label gives',
  'year.entries': 'Entries',

  'rule.heading': 'The rule',
  'rule.lead':
    'A label repeats what a named source says about a relation, with that source’s date, and adds no adjective. The class is computed from the evidence by this one rule, never typed in by hand, never different by country. The first row that holds wins.',
  'rule.row': 'Row',
  'rule.evidence': 'What the evidence says',
  'rule.class': 'Class',
  'rule.shown': 'Shown as',
  'rule.1': 'A source reports the domain as a copy of another, known site.',
  'rule.2':
    'A named report on an operation lists the domain as its own: a site or outlet of the operation, an aggregator or a redirector of the network.',
  'rule.3': 'State Media Monitor code SC: the state controls funding, management and editorial line.',
  'rule.4': 'State Media Monitor code CaPu: captured public or state-managed media.',
  'rule.5': 'State Media Monitor code CaPr: captured private media, with a source for the domain.',
  'rule.6': 'State Media Monitor code IP, ISF, ISM or ISFM: independent public media.',
  'rule.7':
    'No such code, but an official act that rests on state control or direction names the outlet itself.',
  'rule.8': 'No code and no act, but a source that can be cited says that it is a party’s.',
  'rule.9':
    'The name resembles a protected outlet’s and is on no list: our own inference, and the banner says so.',
  'rule.10':
    'Anything else: only the owner or a parent is rated or designated; an order that does not rule on control; a platform’s label or ban; a registration as foreign agent; evidence without a date; low confidence.',
  'shown.covert': 'Banner and marks, amber',
  'shown.overt': 'As loud as the confidence allows',
  'shown.popup': 'Nothing on the page; facts in the popup',
  'shown.lookalike': 'Softer banner, never an accusation',
  'shown.none': 'No label; dated facts in the popup',
  'rule.confidence':
    'How loud, the same for every state. High confidence (a designation, or several witnesses): banner, badge and marks. Medium (one assessor, the domain cross-checked): badge and marks. Low (one list alone): facts in the popup. Addresses of operations with low confidence carry no label.',
  'rule.level':
    'How firmly an operation’s address is attributed: confirmed, attributed or reported, by the kinds of sources that list it.',
  'rule.dispute':
    'Where two sources contradict each other on editorial control, the entry is told in the popup only and both are named. An outlet’s own objection does not change the class; it stands beside it.',

  'rule.no-class': 'None',
  'removed.heading': 'Removed entries',
  'removed.row': '{date}: {reason}',

  'left.heading': 'What is left out, and why',
  'left.failed': 'The file of what was left out could not be read. Reload this page to try again.',
  'left.lead': {
    one: '{count} row of the compilations that were read is not carried over.',
    other: '{count} rows of the compilations that were read are not carried over.',
  },
  'left.show': { one: '{reason}: {count} row', other: '{reason}: {count} rows' },
  'left.row': '{item}: {reason}',
  'left.row.of': '{item}, of {entry}: {reason}',
} as const;
