/** Addresses the test pages link to: listed by the bundled registry, and not. */
export const LISTED = 'https://www.rt.com/news/tram';
export const LISTED_ELSEWHERE = 'https://www.xinhuanet.com/english/tram';
export const LISTED_OPERATION = 'https://fr.news-pravda.com/world/tram';
export const UNLISTED = 'https://harbour-city.example/notices/tram';
