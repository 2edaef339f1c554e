/** Words that nothing of ours may say in English (label wording, section 4): adjectives, verdicts, views for ownership. */
export const BANNED_EN =
  /propagand|\bfake|\blie[sd]?\b|\blying|unreliab|untrust|enem(?:y|ies)|pro-|anti-|danger|affiliat|linked to|link to|disinform|misinform|mislead|false|malicious|hostile|\btroll|puppet|mouthpiece|regime|infam|notorious|suspicious|warning|beware|\bactive\b|score|rating|trustworth|%|per ?cent|\bRussian\b|\bChinese\b|\bIranian\b/iu;
