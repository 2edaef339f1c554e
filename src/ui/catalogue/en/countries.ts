/**
 * The platform's own names (CLDR, en-GB) of the states that marks and banners name, written down: asking
 * `Intl.DisplayNames` costs a page 20 to 30 ms the first time, more than all of our other work. One text, because a page
 * carries it and looks up one or two names in it at most; a test holds it and the platform together. Behind `=` stands
 * the short form, where the long one is too long for a mark. The apostrophe is the plain one there: a single character beyond
 * Latin-1 doubles what the text takes in a tab.
 */
const NAMES = `
AE United Arab Emirates
AF Afghanistan
AL Albania
AM Armenia
AO Angola
AR Argentina
AZ Azerbaijan
BA Bosnia & Herzegovina=Bosnia
BD Bangladesh
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BN Brunei
BO Bolivia
BR Brazil
BT Bhutan
BW Botswana
BY Belarus
CD Congo - Kinshasa
CI Côte d'Ivoire
CL Chile
CM Cameroon
CN China
CO Colombia
CR Costa Rica
CU Cuba
DE Germany
DJ Djibouti
DO Dominican Republic
DZ Algeria
EC Ecuador
EG Egypt
ER Eritrea
ES Spain
ET Ethiopia
GA Gabon
GE Georgia
GH Ghana
GR Greece
GT Guatemala
HK Hong Kong SAR China=Hong Kong
HN Honduras
HR Croatia
HU Hungary
ID Indonesia
IL Israel
IN India
IQ Iraq
IR Iran
IT Italy
JO Jordan
KE Kenya
KH Cambodia
KP North Korea
KW Kuwait
KZ Kazakhstan
LA Laos
LB Lebanon
LK Sri Lanka
LS Lesotho
LY Libya
MA Morocco
MD Moldova
ME Montenegro
MK North Macedonia
MM Myanmar (Burma)=Myanmar
MN Mongolia
MO Macao SAR China=Macao
MR Mauritania
MT Malta
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NE Niger
NG Nigeria
NI Nicaragua
NP Nepal
OM Oman
PA Panama
PE Peru
PH Philippines
PK Pakistan
PS Palestinian Territories=Palestine
PY Paraguay
QA Qatar
RO Romania
RS Serbia
RU Russia
RW Rwanda
SA Saudi Arabia
SD Sudan
SG Singapore
SN Senegal
SO Somalia
SV El Salvador
SY Syria
TG Togo
TH Thailand
TJ Tajikistan
TM Turkmenistan
TN Tunisia
TR Türkiye
TW Taiwan
TZ Tanzania
UA Ukraine
UG Uganda
US United States
UY Uruguay
UZ Uzbekistan
VA Vatican City
VE Venezuela
VN Vietnam
YE Yemen
ZA South Africa
ZM Zambia
ZW Zimbabwe
`;

/**
 * @param code ISO 3166-1 alpha-2
 * @returns the English name and, where there is one, its short form; `undefined` for a state that is not written down
 */
export function writtenCountry(code: string): readonly [long: string, short?: string] | undefined {
  const start = NAMES.indexOf(`\n${code} `);
  if (start < 0) return undefined;
  const written = NAMES.slice(start + 4, NAMES.indexOf('\n', start + 1)).replace("'", '’');
  const [long = '', short] = written.split('=');
  return short === undefined ? [long] : [long, short];
}
