/** Country names as the imported tables write them, and their ISO 3166-1 alpha-2 codes. */
const CODES: Readonly<Record<string, string>> = {
  Azerbaijan: 'AZ',
  Bangladesh: 'BD',
  Belarus: 'BY',
  Benin: 'BJ',
  'Burkina Faso': 'BF',
  Cameroon: 'CM',
  China: 'CN',
  'Costa Rica': 'CR',
  'El Salvador': 'SV',
  Germany: 'DE',
  Ghana: 'GH',
  Iran: 'IR',
  Israel: 'IL',
  Lebanon: 'LB',
  Moldova: 'MD',
  Myanmar: 'MM',
  Pakistan: 'PK',
  Russia: 'RU',
  Togo: 'TG',
  Turkiye: 'TR',
  UAE: 'AE',
  US: 'US',
  Ukraine: 'UA',
  Venezuela: 'VE',
  Vietnam: 'VN',
};

/**
 * @param name a country as a table writes it: "Turkiye", "UAE"
 * @throws on a name that is not in the table: a new one is added on purpose, not guessed
 */
export function countryCode(name: string): string {
  const code = CODES[name];
  if (code === undefined) throw new Error(`no country code for "${name}"`);
  return code;
}
