/** What is typed, letter by letter: names, addresses, owners, a state, other scripts, nothing that is there. */
export const QUERIES: readonly string[] = [
  'russia today',
  'rt.com',
  'pravda',
  'www.spiegel.ltd',
  'Xinhua',
  'ministry of',
  'الجزيرة',
  'новости',
  '新华社',
  'zzzzzz',
];
